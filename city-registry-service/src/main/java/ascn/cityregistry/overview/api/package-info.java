/** The joined view of a member state over HTTP. */
@NullMarked
package ascn.cityregistry.overview.api;

import org.jspecify.annotations.NullMarked;
