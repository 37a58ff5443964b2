/** The trace of those who were refused. */
@NullMarked
package ascn.platform.audit.denial;

import org.jspecify.annotations.NullMarked;
