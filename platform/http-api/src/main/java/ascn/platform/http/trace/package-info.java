/** The ids by which one request is followed through logs and events. */
@NullMarked
package ascn.platform.http.trace;

import org.jspecify.annotations.NullMarked;
