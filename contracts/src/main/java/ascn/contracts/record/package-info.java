/** The values in which the record of the network is written (rules N01 to N05). */
@NullMarked
package ascn.contracts.record;

import org.jspecify.annotations.NullMarked;
