/** Webhooks over HTTP: subscriptions, their delivery log, test and replay. */
@NullMarked
package ascn.platform.webhooks.api;

import org.jspecify.annotations.NullMarked;
