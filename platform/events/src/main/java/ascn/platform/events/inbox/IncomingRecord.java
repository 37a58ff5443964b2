package ascn.platform.events.inbox;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What came from a topic, as it came: it may be no event at all.
 *
 * @param topic where it came from
 * @param partition likewise
 * @param offset likewise; together they name this record for ever
 * @param key bytes of the key
 * @param headers the last value of each header
 * @param payload bytes of the value
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared: it only carries bytes from the consumer to the tables.
public record IncomingRecord(
        String topic,
        int partition,
        long offset,
        byte @Nullable [] key,
        Map<String, byte[]> headers,
        byte @Nullable [] payload) {}
