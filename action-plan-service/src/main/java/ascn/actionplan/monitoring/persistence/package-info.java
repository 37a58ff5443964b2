/** The one question behind each monitoring view. */
@NullMarked
package ascn.actionplan.monitoring.persistence;

import org.jspecify.annotations.NullMarked;
