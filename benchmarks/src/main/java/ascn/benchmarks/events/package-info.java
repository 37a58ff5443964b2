/** Measurements of the event path: outbox, relay, inbox. */
@NullMarked
package ascn.benchmarks.events;

import org.jspecify.annotations.NullMarked;
