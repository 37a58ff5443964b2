/** Where other networks of cities are kept. */
@NullMarked
package ascn.cityregistry.network.persistence;

import org.jspecify.annotations.NullMarked;
