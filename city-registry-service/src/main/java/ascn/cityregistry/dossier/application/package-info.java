/** What is done with dossiers. */
@NullMarked
package ascn.cityregistry.dossier.application;

import org.jspecify.annotations.NullMarked;
