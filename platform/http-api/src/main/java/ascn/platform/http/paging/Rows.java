package ascn.platform.http.paging;

import java.io.IOException;
import java.io.OutputStream;

/**
 * Writes a list row by row.
 *
 * @param <R> what a row tells
 */
interface Rows<R> {

    /** Writes what stands before the first row. */
    void begin(OutputStream out) throws IOException;

    /** Writes a row. */
    void write(R row, OutputStream out) throws IOException;
}
