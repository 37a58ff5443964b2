package ascn.platform.events.inbox;

import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
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
        byte @Nullable [] payload) {

    /** What a consumer has read. Of a header that comes twice the last value counts; one without value is none. */
    public static IncomingRecord of(ConsumerRecord<byte[], byte[]> read) {
        var headers = new HashMap<String, byte[]>();
        for (var header : read.headers()) {
            if (header.value() != null) {
                headers.put(header.key(), header.value());
            }
        }
        return new IncomingRecord(read.topic(), read.partition(), read.offset(), read.key(), headers, read.value());
    }
}
