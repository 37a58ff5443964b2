/** Who wants to be told what, where. */
@NullMarked
package ascn.platform.webhooks.subscription;

import org.jspecify.annotations.NullMarked;
