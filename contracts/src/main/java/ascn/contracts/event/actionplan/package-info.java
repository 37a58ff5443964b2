/** What action-plan-service publishes: frameworks, plans, projects, progress. */
@NullMarked
package ascn.contracts.event.actionplan;

import org.jspecify.annotations.NullMarked;
