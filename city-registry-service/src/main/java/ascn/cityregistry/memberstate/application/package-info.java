/** Questions about member states. */
@NullMarked
package ascn.cityregistry.memberstate.application;

import org.jspecify.annotations.NullMarked;
