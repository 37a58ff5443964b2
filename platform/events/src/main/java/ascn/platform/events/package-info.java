/** The form of an event: envelope, headers, JSON. */
@NullMarked
package ascn.platform.events;

import org.jspecify.annotations.NullMarked;
