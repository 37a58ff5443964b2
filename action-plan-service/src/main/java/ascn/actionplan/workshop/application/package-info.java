/** What is done with workshops, and questions about them. */
@NullMarked
package ascn.actionplan.workshop.application;

import org.jspecify.annotations.NullMarked;
