/** Secrets of subscriptions, kept encrypted, and the signatures of Standard Webhooks. */
@NullMarked
package ascn.platform.webhooks.signing;

import org.jspecify.annotations.NullMarked;
