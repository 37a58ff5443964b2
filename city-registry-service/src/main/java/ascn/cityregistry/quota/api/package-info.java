/** Quotas and waivers over HTTP. */
@NullMarked
package ascn.cityregistry.quota.api;

import org.jspecify.annotations.NullMarked;
