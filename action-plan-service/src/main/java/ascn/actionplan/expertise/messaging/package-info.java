/** What is told of offers of expertise. */
@NullMarked
package ascn.actionplan.expertise.messaging;

import org.jspecify.annotations.NullMarked;
