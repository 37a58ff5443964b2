/** What was sent and what was seen, for everyone who has to wait for it or trace it. */
@NullMarked
package ascn.platform.events.eventlog;

import org.jspecify.annotations.NullMarked;
