/** Where dossiers are kept. */
@NullMarked
package ascn.cityregistry.dossier.persistence;

import org.jspecify.annotations.NullMarked;
