package ascn.platform.events.inbox;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecords;
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
        records.forEach(one -> incoming.add(IncomingRecord.of(one)));
        inbox.receive(List.copyOf(incoming));
    }
}
