/** Other networks of cities over HTTP. */
@NullMarked
package ascn.cityregistry.network.api;

import org.jspecify.annotations.NullMarked;
