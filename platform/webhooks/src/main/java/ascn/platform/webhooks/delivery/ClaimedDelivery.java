package ascn.platform.webhooks.delivery;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A delivery that this process tries now.
 *
 * @param subscriptionId whose it is
 * @param messageId the header {@code webhook-id}
 * @param position the message's place among all of this service
 * @param attempt the number of this attempt, from 1; also the fence: what settles it must name it
 * @param type the event type
 * @param occurredAt when it happened
 * @param data the data in JSON, as it was handed over
 * @param url the receiver
 * @param secret the encrypted secret
 * @param formerSecret the encrypted secret before it, while it still signs
 */
@SuppressWarnings("ArrayRecordComponent") // Handed on to the secret box, never compared.
record ClaimedDelivery(
        UUID subscriptionId,
        UUID messageId,
        long position,
        int attempt,
        String type,
        Instant occurredAt,
        String data,
        String url,
        byte[] secret,
        byte @Nullable [] formerSecret) {

    /** The body. Type and time need no escaping; the data is JSON already and travels as it was handed over. */
    byte[] payload() {
        var json = "{\"type\":\"" + type + "\",\"timestamp\":\"" + occurredAt + "\",\"sequence\":" + position
                + ",\"data\":" + data + "}";
        return json.getBytes(StandardCharsets.UTF_8);
    }
}
