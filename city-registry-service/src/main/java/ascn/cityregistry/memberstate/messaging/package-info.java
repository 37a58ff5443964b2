/** What is told of member states. */
@NullMarked
package ascn.cityregistry.memberstate.messaging;

import org.jspecify.annotations.NullMarked;
