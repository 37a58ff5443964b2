/** What is told of the ASEAN Chair calendar. */
@NullMarked
package ascn.cityregistry.chairmanship.messaging;

import org.jspecify.annotations.NullMarked;
