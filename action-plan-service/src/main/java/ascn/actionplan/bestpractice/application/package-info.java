/** What cities do with their best practices (rule P19). */
@NullMarked
package ascn.actionplan.bestpractice.application;

import org.jspecify.annotations.NullMarked;
