/** Cities over HTTP. */
@NullMarked
package ascn.cityregistry.city.api;

import org.jspecify.annotations.NullMarked;
