/** What every publisher tells about its own story: how far it has come, so that a reader can prove that nothing is missing. */
@NullMarked
package ascn.contracts.event.checkpoint;

import org.jspecify.annotations.NullMarked;
