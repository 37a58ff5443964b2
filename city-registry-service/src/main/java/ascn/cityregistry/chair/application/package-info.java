/** Who chairs the network and who is its shepherd, on any day. */
@NullMarked
package ascn.cityregistry.chair.application;

import org.jspecify.annotations.NullMarked;
