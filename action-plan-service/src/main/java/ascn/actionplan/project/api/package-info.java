/** Projects over HTTP. */
@NullMarked
package ascn.actionplan.project.api;

import org.jspecify.annotations.NullMarked;
