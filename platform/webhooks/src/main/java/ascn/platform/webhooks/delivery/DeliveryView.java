package ascn.platform.webhooks.delivery;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A message on its way to one receiver.
 *
 * @param messageId the header {@code webhook-id}
 * @param sequence the message's place among all of this service; in the payload too
 * @param type the event type
 * @param occurredAt when it happened
 * @param state how far it has come
 * @param nextAttemptAt when it is tried again, while it is pending; during an attempt, when that counts as lost
 * @param settledAt when it was delivered or given up
 * @param attempts oldest first
 */
public record DeliveryView(
        UUID messageId,
        long sequence,
        String type,
        Instant occurredAt,
        DeliveryState state,
        @Nullable Instant nextAttemptAt,
        @Nullable Instant settledAt,
        List<AttemptView> attempts) {

    /**
     * One attempt.
     *
     * @param startedAt when it began
     * @param durationMillis how long it took, in milliseconds
     * @param outcome what became of it
     * @param status the HTTP status, if there was an answer
     * @param excerpt the first characters of the answer, or what was wrong
     */
    public record AttemptView(
            Instant startedAt,
            int durationMillis,
            Outcome outcome,
            @Nullable Integer status,
            @Nullable String excerpt) {}
}
