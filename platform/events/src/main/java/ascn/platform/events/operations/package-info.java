/** How the event path shows itself to operators: metrics and a health group of its own. */
@NullMarked
package ascn.platform.events.operations;

import org.jspecify.annotations.NullMarked;
