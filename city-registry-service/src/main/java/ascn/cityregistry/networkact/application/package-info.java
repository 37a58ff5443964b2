/** What is recorded of the acts that made the network, and questions about them. */
@NullMarked
package ascn.cityregistry.networkact.application;

import org.jspecify.annotations.NullMarked;
