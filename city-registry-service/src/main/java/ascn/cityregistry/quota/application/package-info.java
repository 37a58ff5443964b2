/** Decisions on quotas, and questions about them. */
@NullMarked
package ascn.cityregistry.quota.application;

import org.jspecify.annotations.NullMarked;
