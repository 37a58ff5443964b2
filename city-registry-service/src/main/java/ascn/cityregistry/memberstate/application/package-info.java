/** What is recorded of member states, and questions about them. */
@NullMarked
package ascn.cityregistry.memberstate.application;

import org.jspecify.annotations.NullMarked;
