/** What is told about other networks of cities. */
@NullMarked
package ascn.cityregistry.network.messaging;

import org.jspecify.annotations.NullMarked;
