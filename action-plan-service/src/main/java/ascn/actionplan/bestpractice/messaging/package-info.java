/** What is told of best practices. */
@NullMarked
package ascn.actionplan.bestpractice.messaging;

import org.jspecify.annotations.NullMarked;
