/** The yearly progress of cities over HTTP. */
@NullMarked
package ascn.actionplan.progress.api;

import org.jspecify.annotations.NullMarked;
