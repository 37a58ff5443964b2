/** Which events the membership read model listens to. */
@NullMarked
package ascn.reporting.membership.messaging;

import org.jspecify.annotations.NullMarked;
