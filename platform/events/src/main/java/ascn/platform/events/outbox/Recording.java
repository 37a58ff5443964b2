package ascn.platform.events.outbox;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * When a fact took effect, when the system was told, and by whom (rule N01).
 *
 * @param occurredOn the day it took effect, as precisely as it is known (rule N05), in its written form
 * @param recordedAt the instant of the call
 * @param actor id of the actor; absent where it must stay secret
 */
public record Recording(
        String occurredOn, Instant recordedAt, @Nullable String actor) {}
