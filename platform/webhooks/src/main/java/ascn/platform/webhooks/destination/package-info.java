/** Where a webhook may go: no address that a client supplies is called before it passed here. */
@NullMarked
package ascn.platform.webhooks.destination;

import org.jspecify.annotations.NullMarked;
