/** Tells the other services of the yearly progress of cities. */
@NullMarked
package ascn.actionplan.progress.messaging;

import org.jspecify.annotations.NullMarked;
