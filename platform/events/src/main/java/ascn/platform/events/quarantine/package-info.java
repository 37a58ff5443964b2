/** What could not be applied, what waits behind it, and what can be done about it. */
@NullMarked
package ascn.platform.events.quarantine;

import org.jspecify.annotations.NullMarked;
