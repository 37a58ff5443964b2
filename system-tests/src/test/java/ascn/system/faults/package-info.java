/** What must hold under any fault, checked from outside the services. */
@NullMarked
package ascn.system.faults;

import org.jspecify.annotations.NullMarked;
