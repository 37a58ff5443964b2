/** Where cities may learn from each other (rule P22). */
@NullMarked
package ascn.actionplan.complementarity.application;

import org.jspecify.annotations.NullMarked;
