/** Builds read models anew from the first event on, beside the live ones, and switches. */
@NullMarked
package ascn.platform.events.rebuild;

import org.jspecify.annotations.NullMarked;
