/** Entity tags, the conditions that rest on them, and answers of public reads that are given again until something has changed. */
@NullMarked
package ascn.platform.http.conditional;

import org.jspecify.annotations.NullMarked;
