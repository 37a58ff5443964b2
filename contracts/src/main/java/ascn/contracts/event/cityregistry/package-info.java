/** What city-registry-service tells the others. */
@NullMarked
package ascn.contracts.event.cityregistry;

import org.jspecify.annotations.NullMarked;
