/** What the trail learns from the request by itself, so that no use case has to say it. */
@NullMarked
package ascn.platform.audit.request;

import org.jspecify.annotations.NullMarked;
