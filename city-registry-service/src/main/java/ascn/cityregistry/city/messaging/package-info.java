/** What is told of cities. */
@NullMarked
package ascn.cityregistry.city.messaging;

import org.jspecify.annotations.NullMarked;
