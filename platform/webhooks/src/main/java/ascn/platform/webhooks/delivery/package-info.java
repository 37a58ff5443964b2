/** Getting messages to their receivers: sharing out, calling, trying again, and the log of it. */
@NullMarked
package ascn.platform.webhooks.delivery;

import org.jspecify.annotations.NullMarked;
