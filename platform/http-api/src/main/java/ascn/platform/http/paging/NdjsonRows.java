package ascn.platform.http.paging;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;

/** One JSON object for each line; JSON itself has no line breaks, and texts have theirs escaped. */
record NdjsonRows<R>(ObjectMapper mapper) implements Rows<R> {

    @Override
    public void begin(OutputStream out) {}

    @Override
    public void write(R row, OutputStream out) throws IOException {
        out.write(mapper.writeValueAsBytes(row));
        out.write('\n');
    }
}
