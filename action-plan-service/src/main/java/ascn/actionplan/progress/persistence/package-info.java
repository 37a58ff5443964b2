/** Where the yearly progress of cities is kept. */
@NullMarked
package ascn.actionplan.progress.persistence;

import org.jspecify.annotations.NullMarked;
