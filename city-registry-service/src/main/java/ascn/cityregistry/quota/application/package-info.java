/** Questions about quotas. */
@NullMarked
package ascn.cityregistry.quota.application;

import org.jspecify.annotations.NullMarked;
