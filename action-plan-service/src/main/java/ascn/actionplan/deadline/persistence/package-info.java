/** Where deadlines are kept. */
@NullMarked
package ascn.actionplan.deadline.persistence;

import org.jspecify.annotations.NullMarked;
