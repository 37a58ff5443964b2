package ascn.platform.events.inbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.Map;

/** Headers as the tables keep them: names and values in Base64, because the values may be no text at all. */
public final class RecordHeaders {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final TypeReference<Map<String, byte[]>> TYPE = new TypeReference<>() {};

    private RecordHeaders() {}

    /** For a column of type jsonb. That cannot keep a zero character; in a name of ours there is none. */
    public static String write(Map<String, byte[]> headers) {
        var kept = new LinkedHashMap<String, byte[]>();
        headers.forEach((name, value) -> kept.put(name.replace('\u0000', '\uFFFD'), value));
        try {
            return MAPPER.writeValueAsString(kept);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Headers are names and bytes", e);
        }
    }

    /** From such a column. */
    public static Map<String, byte[]> read(String headers) {
        try {
            return MAPPER.readValue(headers, TYPE);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Headers were written by this class", e);
        }
    }
}
