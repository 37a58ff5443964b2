/** What this service tells: kept in the transaction that made it true, then sent in order. */
@NullMarked
package ascn.platform.events.outbox;

import org.jspecify.annotations.NullMarked;
