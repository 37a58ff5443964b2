/** The chapter of action-plan-service, with a class for each topic. */
@NullMarked
package ascn.deploy.sample.actionplan;

import org.jspecify.annotations.NullMarked;
