/** What the Secretariat writes down of deadlines, and questions about them. */
@NullMarked
package ascn.actionplan.deadline.application;

import org.jspecify.annotations.NullMarked;
