/** Nomination dossiers over HTTP. */
@NullMarked
package ascn.cityregistry.dossier.api;

import org.jspecify.annotations.NullMarked;
