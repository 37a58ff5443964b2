package ascn.platform.events;

import ascn.contracts.event.PublishedEvent;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;

/**
 * The JSON form of event records. Kept apart from the mapper of the HTTP API, so that a change of one cannot change the
 * other: absent values are left out, and members that this reader does not know are passed over, because a publisher
 * may add some.
 */
public final class EventJson {

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .serializationInclusion(JsonInclude.Include.NON_NULL)
            .build();

    private EventJson() {}

    /** The text that travels. */
    public static String write(PublishedEvent event) {
        try {
            return MAPPER.writeValueAsString(event);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("Not an event record: " + event.getClass(), e);
        }
    }

    /**
     * Reads the bytes of a topic or an archive.
     *
     * @throws IOException when they are no JSON of that record
     */
    public static <E extends PublishedEvent> E read(byte[] payload, Class<E> type) throws IOException {
        return MAPPER.readValue(payload, type);
    }

    /**
     * Checks that the bytes are JSON, whatever record they belong to.
     *
     * @throws IOException when they are not
     */
    public static void checkIsJson(byte[] payload) throws IOException {
        if (!MAPPER.readTree(payload).isObject()) {
            throw new IOException("The payload is not a JSON object");
        }
    }
}
