/** Where quota policies are kept. */
@NullMarked
package ascn.cityregistry.quota.persistence;

import org.jspecify.annotations.NullMarked;
