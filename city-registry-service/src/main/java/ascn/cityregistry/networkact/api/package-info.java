/** The acts that made the network over HTTP. */
@NullMarked
package ascn.cityregistry.networkact.api;

import org.jspecify.annotations.NullMarked;
