/** What reporting-service publishes: decisions of bodies. */
@NullMarked
package ascn.contracts.event.reporting;

import org.jspecify.annotations.NullMarked;
