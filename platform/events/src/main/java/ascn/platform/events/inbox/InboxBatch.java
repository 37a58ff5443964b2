package ascn.platform.events.inbox;

import ascn.platform.events.EventEnvelope;
import ascn.platform.events.UnreadableEventException;
import ascn.platform.events.inbox.InboxStore.Applied;
import ascn.platform.events.inbox.InboxStore.Followed;
import ascn.platform.events.tracing.EventSpan;
import ascn.platform.http.trace.TraceContext;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Some records, applied in one transaction: what was known before is read once, effects and records are written
 * together, and "seen up to" moves at the end.
 */
final class InboxBatch {

    private final InboxStore store;
    private final Subscriptions subscriptions;
    private final UnknownTypes unknownTypes;
    private final Connection connection;

    private final Map<UUID, byte[]> hashes = new HashMap<>();
    private final Map<Followed, Long> versions = new HashMap<>();
    private final List<Applied> applied = new ArrayList<>();

    InboxBatch(InboxStore store, Subscriptions subscriptions, UnknownTypes unknownTypes, Connection connection) {
        this.store = store;
        this.subscriptions = subscriptions;
        this.unknownTypes = unknownTypes;
        this.connection = connection;
    }

    void apply(List<IncomingRecord> incoming) throws SQLException, NotApplicable {
        var events = new ArrayList<IncomingEvent>();
        for (var one : incoming) {
            var event = readOrQuarantine(one);
            if (event != null) {
                events.add(event);
            }
        }
        hashes.putAll(store.knownHashes(connection, idsOf(events)));
        var versionsBefore = store.versions(connection, aggregatesOf(events));
        versions.putAll(versionsBefore);
        for (var event : events) {
            carryOut(verdict(event), event);
        }
        save(versionsBefore);
    }

    private @Nullable IncomingEvent readOrQuarantine(IncomingRecord incoming) throws SQLException {
        try {
            return IncomingEvent.read(incoming);
        } catch (UnreadableEventException e) {
            var detail = String.valueOf(e.getMessage());
            store.quarantine(connection, incoming, new Verdict.Quarantine(QuarantineReason.UNREADABLE, detail, null));
            return null;
        }
    }

    private static List<UUID> idsOf(List<IncomingEvent> events) {
        return events.stream().map(event -> event.envelope().id()).toList();
    }

    private static List<Followed> aggregatesOf(List<IncomingEvent> events) {
        return events.stream()
                .map(event -> Followed.of(event.envelope()))
                .distinct()
                .toList();
    }

    private Verdict verdict(IncomingEvent event) {
        var envelope = event.envelope();
        var knownHash = hashes.get(envelope.id());
        if (knownHash != null) {
            return event.hasHash(knownHash)
                    ? new Verdict.Duplicate()
                    : quarantine(QuarantineReason.ID_REUSED, envelope, "was applied before with another payload");
        }
        long version = versions.getOrDefault(Followed.of(envelope), 0L);
        if (envelope.aggregateVersion() <= version) {
            return quarantine(
                    QuarantineReason.VERSION_TAKEN, envelope, "comes after version " + version + " was applied");
        }
        if (envelope.aggregateVersion() > version + 1) {
            return new Verdict.Wait();
        }
        if (unknownTypes == UnknownTypes.QUARANTINE && !subscriptions.knows(envelope.type())) {
            return quarantine(QuarantineReason.UNKNOWN_TYPE, envelope, "is of a type that this service does not know");
        }
        return new Verdict.Apply();
    }

    private static Verdict quarantine(QuarantineReason reason, EventEnvelope envelope, String why) {
        var detail = "Event %s (%s, %s version %d) %s"
                .formatted(
                        envelope.id(),
                        envelope.type(),
                        envelope.aggregate().subject(),
                        envelope.aggregateVersion(),
                        why);
        return new Verdict.Quarantine(reason, detail, envelope);
    }

    private void carryOut(Verdict verdict, IncomingEvent event) throws SQLException, NotApplicable {
        if (verdict instanceof Verdict.Apply) {
            applied.add(new Applied(event, use(event)));
            hashes.put(event.envelope().id(), event.payloadHash());
            versions.put(Followed.of(event.envelope()), event.envelope().aggregateVersion());
        } else if (verdict instanceof Verdict.Wait) {
            store.keepWaiting(connection, event);
        } else if (verdict instanceof Verdict.Quarantine quarantine) {
            store.quarantine(connection, event.origin(), quarantine);
        }
    }

    private boolean use(IncomingEvent event) throws NotApplicable {
        var envelope = event.envelope();
        try {
            return new TraceContext(envelope.correlationId(), envelope.traceparent())
                    .during(() -> apply(envelope, event));
        } catch (UnreadableEventException e) {
            var detail = String.valueOf(e.getMessage());
            throw new NotApplicable(new Verdict.Quarantine(QuarantineReason.UNREADABLE, detail, envelope), e);
        }
    }

    private boolean apply(EventEnvelope envelope, IncomingEvent event) throws UnreadableEventException {
        try (var span = EventSpan.processing(envelope)) {
            try {
                return subscriptions.apply(envelope, event.payload());
            } catch (UnreadableEventException | RuntimeException e) {
                span.failed(e);
                throw e;
            }
        }
    }

    private void save(Map<Followed, Long> versionsBefore) throws SQLException {
        if (applied.isEmpty()) {
            return;
        }
        store.saveApplied(connection, applied);
        var changed = new HashMap<Followed, Long>();
        var sources = new HashSet<String>();
        for (var entry : applied) {
            var aggregate = Followed.of(entry.event().envelope());
            changed.put(aggregate, versions.getOrDefault(aggregate, 0L));
            sources.add(aggregate.source());
        }
        store.saveVersions(connection, versionsBefore, changed);
        for (var source : sources.stream().sorted().toList()) {
            store.advanceSeen(connection, source);
        }
    }

    /** The event can never be applied as it is; the transaction must be undone, because features may have begun. */
    static final class NotApplicable extends Exception {
        private final transient Verdict.Quarantine verdict;

        NotApplicable(Verdict.Quarantine verdict, Throwable cause) {
            super(verdict.detail(), cause);
            this.verdict = verdict;
        }

        Verdict.Quarantine verdict() {
            return verdict;
        }
    }
}
