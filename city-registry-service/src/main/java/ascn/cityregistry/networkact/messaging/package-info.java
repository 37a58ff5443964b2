/** What is told of the acts that made the network. */
@NullMarked
package ascn.cityregistry.networkact.messaging;

import org.jspecify.annotations.NullMarked;
