/** The trail over HTTP, for those who look after the record and after the system. */
@NullMarked
package ascn.platform.audit.trail;

import org.jspecify.annotations.NullMarked;
