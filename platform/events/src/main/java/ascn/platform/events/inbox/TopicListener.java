package ascn.platform.events.inbox;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.header.Header;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/**
 * Hands what comes from the followed topics to the inbox. Offsets are committed after this method returns, so a crash in
 * between delivers again what the inbox then knows as duplicates.
 */
@ApplicationScoped
class TopicListener {

    private final Inbox inbox;

    TopicListener(Inbox inbox) {
        this.inbox = inbox;
    }

    @Incoming("events")
    @Blocking
    void receive(ConsumerRecords<byte[], byte[]> records) {
        var incoming = new ArrayList<IncomingRecord>(records.count());
        records.forEach(one -> incoming.add(incoming(one)));
        inbox.receive(List.copyOf(incoming));
    }

    private static IncomingRecord incoming(ConsumerRecord<byte[], byte[]> one) {
        return new IncomingRecord(
                one.topic(), one.partition(), one.offset(), one.key(), headers(one.headers()), one.value());
    }

    private static Map<String, byte[]> headers(Iterable<Header> headers) {
        var byName = new HashMap<String, byte[]>();
        for (var header : headers) {
            if (header.value() != null) {
                byName.put(header.key(), header.value());
            }
        }
        return byName;
    }
}
