/** Tells the other services of deadlines. */
@NullMarked
package ascn.actionplan.deadline.messaging;

import org.jspecify.annotations.NullMarked;
