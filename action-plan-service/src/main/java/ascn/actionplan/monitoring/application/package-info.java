/** How the network stands on a day, for those who may see it. */
@NullMarked
package ascn.actionplan.monitoring.application;

import org.jspecify.annotations.NullMarked;
