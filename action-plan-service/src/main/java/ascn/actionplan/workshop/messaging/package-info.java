/** What is told of workshops. */
@NullMarked
package ascn.actionplan.workshop.messaging;

import org.jspecify.annotations.NullMarked;
