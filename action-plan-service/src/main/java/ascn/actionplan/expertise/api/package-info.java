/** What other services and people ask of offers of expertise. */
@NullMarked
package ascn.actionplan.expertise.api;

import org.jspecify.annotations.NullMarked;
