package ascn.system.faults;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;
import org.awaitility.core.ConditionTimeoutException;

/** Waits until every reader has seen everything that was told. */
final class Healing {

    /** What is said of a reader that never answered. */
    private static final long UNKNOWN = -1;

    private Healing() {}

    /**
     * How far the readers are behind, in events: as soon as none is, or when the limit is over.
     *
     * @param head how many events were told
     * @param seen for each reader how many of them it has seen; it may fail while something is away
     */
    static Map<String, Long> behind(Duration limit, LongSupplier head, Map<String, LongSupplier> seen) {
        var behind = new LinkedHashMap<String, Long>();
        seen.keySet().forEach(reader -> behind.put(reader, UNKNOWN));
        try {
            await().atMost(limit).ignoreExceptions().pollInSameThread().until(() -> {
                long told = head.getAsLong();
                seen.forEach((reader, up) -> behind.put(reader, told - up.getAsLong()));
                return behind.values().stream().allMatch(events -> events == 0);
            });
        } catch (ConditionTimeoutException e) {
            // The invariant says which reader is how far behind.
        }
        return behind;
    }
}
