/** Spans of the event path, recorded only in a trace that is recorded. */
@NullMarked
package ascn.platform.events.tracing;

import org.jspecify.annotations.NullMarked;
