/** Who chairs the network and who is its shepherd, over HTTP. */
@NullMarked
package ascn.cityregistry.chair.api;

import org.jspecify.annotations.NullMarked;
