/** The ASEAN Chair calendar over HTTP. */
@NullMarked
package ascn.cityregistry.chairmanship.api;

import org.jspecify.annotations.NullMarked;
