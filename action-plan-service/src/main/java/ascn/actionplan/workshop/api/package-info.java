/** Workshops over HTTP. */
@NullMarked
package ascn.actionplan.workshop.api;

import org.jspecify.annotations.NullMarked;
