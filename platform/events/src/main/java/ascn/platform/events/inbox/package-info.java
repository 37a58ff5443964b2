/** What this service is told: applied once, in order for each aggregate, with its record in one transaction. */
@NullMarked
package ascn.platform.events.inbox;

import org.jspecify.annotations.NullMarked;
