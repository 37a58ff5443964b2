/** Events as they travel: who publishes them, on which topic, under which type. */
@NullMarked
package ascn.contracts.event;

import org.jspecify.annotations.NullMarked;
