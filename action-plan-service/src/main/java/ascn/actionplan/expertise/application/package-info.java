/** What cities do with offers of expertise (rule P23). */
@NullMarked
package ascn.actionplan.expertise.application;

import org.jspecify.annotations.NullMarked;
