/** By when yearly entries are asked for, over HTTP. */
@NullMarked
package ascn.actionplan.deadline.api;

import org.jspecify.annotations.NullMarked;
