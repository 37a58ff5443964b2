/** The monitoring view over HTTP. */
@NullMarked
package ascn.actionplan.monitoring.api;

import org.jspecify.annotations.NullMarked;
