/** What is told of quotas and waivers. */
@NullMarked
package ascn.cityregistry.quota.messaging;

import org.jspecify.annotations.NullMarked;
