/** How a refusal or failure looks to the caller: RFC 9457, all faults at once, nothing internal. */
@NullMarked
package ascn.platform.http.problem;

import org.jspecify.annotations.NullMarked;
