/** Where cities are kept. */
@NullMarked
package ascn.cityregistry.city.persistence;

import org.jspecify.annotations.NullMarked;
