/** Editions of the framework over HTTP. */
@NullMarked
package ascn.actionplan.framework.api;

import org.jspecify.annotations.NullMarked;
