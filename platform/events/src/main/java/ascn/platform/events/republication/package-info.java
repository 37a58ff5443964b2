/** A range of the archive is sent again, because a topic was lost. */
@NullMarked
package ascn.platform.events.republication;

import org.jspecify.annotations.NullMarked;
