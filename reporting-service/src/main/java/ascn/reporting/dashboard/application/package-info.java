/** How the figures of the dashboard are put together. */
@NullMarked
package ascn.reporting.dashboard.application;

import org.jspecify.annotations.NullMarked;
