/** What every service must know of the network's members, with one answer everywhere. */
@NullMarked
package ascn.roster;

import org.jspecify.annotations.NullMarked;
