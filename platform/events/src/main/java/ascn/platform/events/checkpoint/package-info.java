/** How far a story has come, in a form by which a reader proves that it has seen all of it. */
@NullMarked
package ascn.platform.events.checkpoint;

import org.jspecify.annotations.NullMarked;
