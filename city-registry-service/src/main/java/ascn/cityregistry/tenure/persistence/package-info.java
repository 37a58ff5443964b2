/** Where tenures are kept. */
@NullMarked
package ascn.cityregistry.tenure.persistence;

import org.jspecify.annotations.NullMarked;
