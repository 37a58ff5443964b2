package ascn.platform.events.rebuild;

import ascn.platform.events.AggregateRef;
import ascn.platform.events.EventEnvelope;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Puts events into the order in which a rebuild applies them: each once, those of one aggregate by their versions,
 * whatever their order on the topic. A version that was given up counts as settled. Kept in memory: one bit for each
 * event, one number for each aggregate.
 */
final class ReplayOrder {

    /** An event of the replay. */
    @SuppressWarnings("ArrayRecordComponent") // Never compared: it only carries bytes to the features.
    record Replayed(EventEnvelope envelope, byte[] payload) {}

    private record Aggregate(String source, AggregateRef aggregate) {}

    private final Map<String, Positions> taken = new HashMap<>();
    private final Map<Aggregate, Long> versions = new HashMap<>();
    private final Map<Aggregate, TreeMap<Long, Replayed>> early = new HashMap<>();
    private final Map<Aggregate, Set<Long>> discarded = new HashMap<>();

    /** Counts a version as settled; whatever waited for it is answered. */
    List<Replayed> discard(String source, AggregateRef ref, long version) {
        var aggregate = new Aggregate(source, ref);
        discarded.computeIfAbsent(aggregate, key -> new HashSet<>()).add(version);
        return following(aggregate);
    }

    /** Whether the event at that position was taken before. */
    boolean has(String source, long position) {
        var positions = taken.get(source);
        return positions != null && positions.has(position);
    }

    /** Takes an event; answers what can be applied now, in order: nothing, it alone, or it with those that waited for it. */
    List<Replayed> take(Replayed event) {
        var envelope = event.envelope();
        if (has(envelope.source(), envelope.sourcePosition())) {
            return List.of();
        }
        taken.computeIfAbsent(envelope.source(), key -> new Positions()).add(envelope.sourcePosition());
        var aggregate = new Aggregate(envelope.source(), envelope.aggregate());
        early.computeIfAbsent(aggregate, key -> new TreeMap<>()).put(envelope.aggregateVersion(), event);
        return following(aggregate);
    }

    private List<Replayed> following(Aggregate aggregate) {
        var next = new ArrayList<Replayed>();
        long version = versions.getOrDefault(aggregate, 0L);
        var waiting = early.get(aggregate);
        while (true) {
            @Nullable Replayed event = waiting == null ? null : waiting.remove(version + 1);
            if (event != null) {
                next.add(event);
            } else if (!discarded.getOrDefault(aggregate, Set.of()).contains(version + 1)) {
                break;
            }
            version++;
        }
        if (waiting != null && waiting.isEmpty()) {
            early.remove(aggregate);
        }
        versions.put(aggregate, version);
        return next;
    }

    /** How many events of a source were taken. */
    long count(String source) {
        var positions = taken.get(source);
        return positions == null ? 0 : positions.count();
    }

    /** Whether some were taken whose predecessor has not come. */
    boolean hasEarly() {
        return !early.isEmpty();
    }
}
