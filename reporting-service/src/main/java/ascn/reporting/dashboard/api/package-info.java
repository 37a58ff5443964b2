/** The dashboard over HTTP. */
@NullMarked
package ascn.reporting.dashboard.api;

import org.jspecify.annotations.NullMarked;
