/** Which events of decisions are listened to. */
@NullMarked
package ascn.actionplan.bodydecision.messaging;

import org.jspecify.annotations.NullMarked;
