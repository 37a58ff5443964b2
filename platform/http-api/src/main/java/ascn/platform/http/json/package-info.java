/** The JSON of the API: strict in what it reads, plain in what it writes. */
@NullMarked
package ascn.platform.http.json;

import org.jspecify.annotations.NullMarked;
