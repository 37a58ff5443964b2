/** Which events decide from when plans are shared. */
@NullMarked
package ascn.actionplan.sharing.messaging;

import org.jspecify.annotations.NullMarked;
