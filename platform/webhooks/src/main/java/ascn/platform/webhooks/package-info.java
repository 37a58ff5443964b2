/** What a service hands over to be told to partner systems. */
@NullMarked
package ascn.platform.webhooks;

import org.jspecify.annotations.NullMarked;
