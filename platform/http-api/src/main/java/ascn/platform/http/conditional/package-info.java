/** Entity tags and the conditions that rest on them. */
@NullMarked
package ascn.platform.http.conditional;

import org.jspecify.annotations.NullMarked;
