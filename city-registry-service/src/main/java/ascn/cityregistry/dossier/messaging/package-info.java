/** What is told of dossiers. */
@NullMarked
package ascn.cityregistry.dossier.messaging;

import org.jspecify.annotations.NullMarked;
