/** Where the ASEAN Chair calendar is kept. */
@NullMarked
package ascn.cityregistry.chairmanship.persistence;

import org.jspecify.annotations.NullMarked;
