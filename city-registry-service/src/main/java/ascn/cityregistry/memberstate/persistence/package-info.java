/** Where member states are kept. */
@NullMarked
package ascn.cityregistry.memberstate.persistence;

import org.jspecify.annotations.NullMarked;
