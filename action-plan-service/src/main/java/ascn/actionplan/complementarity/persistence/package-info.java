/** How complementarities are found. */
@NullMarked
package ascn.actionplan.complementarity.persistence;

import org.jspecify.annotations.NullMarked;
