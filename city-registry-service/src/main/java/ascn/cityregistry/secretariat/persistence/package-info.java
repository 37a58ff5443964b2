/** Where the unit of the Secretariat is kept. */
@NullMarked
package ascn.cityregistry.secretariat.persistence;

import org.jspecify.annotations.NullMarked;
