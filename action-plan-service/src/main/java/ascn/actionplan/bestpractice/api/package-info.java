/** What other services and people ask of best practices. */
@NullMarked
package ascn.actionplan.bestpractice.api;

import org.jspecify.annotations.NullMarked;
