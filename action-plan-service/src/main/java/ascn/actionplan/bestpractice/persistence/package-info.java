/** Where best practices are kept. */
@NullMarked
package ascn.actionplan.bestpractice.persistence;

import org.jspecify.annotations.NullMarked;
