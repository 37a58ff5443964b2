package ascn.platform.events.inbox;

import ascn.platform.events.EventClaim;
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
import java.util.LinkedHashMap;
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
    private final InboxRules rules;
    private final Connection connection;

    private final Map<UUID, byte[]> hashes = new HashMap<>();
    private final Map<Followed, Long> versions = new HashMap<>();
    private final List<Applied> applied = new ArrayList<>();
    private final List<IncomingRecord> waiting = new ArrayList<>();
    private final List<Verdict.Quarantine> quarantined = new ArrayList<>();
    private int duplicates;

    InboxBatch(InboxStore store, Subscriptions subscriptions, InboxRules rules, Connection connection) {
        this.store = store;
        this.subscriptions = subscriptions;
        this.rules = rules;
        this.connection = connection;
    }

    /**
     * Applies what can be applied.
     *
     * @throws NotApplicable when a feature cannot read an event; the transaction must be undone
     */
    BatchOutcome apply(List<IncomingRecord> incoming) throws SQLException, NotApplicable {
        var events = new ArrayList<IncomingEvent>();
        for (var one : incoming) {
            var event = readOrQuarantine(one);
            if (event != null) {
                events.add(event);
            }
        }
        if (events.isEmpty()) {
            return outcome(false);
        }
        var versionsBefore = lockVersions(events);
        for (var event : events) {
            carryOut(verdict(event), event);
        }
        return outcome(save(versionsBefore));
    }

    /**
     * Applies one record, or tells why not. Unlike {@link #apply} it keeps nothing that it cannot apply.
     *
     * @throws NotApplicable when it is no event or a feature cannot read it
     */
    Attempt applyAlone(IncomingRecord incoming) throws SQLException, NotApplicable {
        var event = IncomingEvent.read(incoming, rules);
        var versionsBefore = lockVersions(List.of(event));
        var verdict = verdict(event);
        if (verdict instanceof Verdict.Apply) {
            carryOut(verdict, event);
            save(versionsBefore);
            return new Attempt(Attempt.Result.APPLIED, "");
        }
        if (verdict instanceof Verdict.Wait) {
            var envelope = event.envelope();
            long settled = versions.getOrDefault(Followed.of(envelope), 0L);
            return new Attempt(
                    Attempt.Result.WAITS,
                    "It is version " + envelope.aggregateVersion() + " of "
                            + envelope.aggregate().subject() + ", of which " + settled + " versions are settled");
        }
        return verdict instanceof Verdict.Quarantine refused
                ? new Attempt(Attempt.Result.REFUSED, refused.detail())
                : new Attempt(Attempt.Result.DUPLICATE, "");
    }

    private BatchOutcome outcome(boolean anyoneWaits) {
        var newest = applied.isEmpty()
                ? null
                : applied.get(applied.size() - 1).event().envelope();
        return new BatchOutcome(
                applied.size(),
                duplicates,
                List.copyOf(waiting),
                List.copyOf(quarantined),
                anyoneWaits,
                newest == null ? null : newest.recordedAt());
    }

    private @Nullable IncomingEvent readOrQuarantine(IncomingRecord incoming) throws SQLException {
        try {
            return IncomingEvent.read(incoming, rules);
        } catch (NotApplicable e) {
            quarantine(incoming, e.verdict());
            return null;
        }
    }

    /** First the locks, then what is known: what another thread applied before it let go of them is a duplicate here. */
    private Map<Followed, Long> lockVersions(List<IncomingEvent> events) throws SQLException {
        var before = store.versions(connection, aggregatesOf(events));
        versions.putAll(before);
        hashes.putAll(store.knownHashes(connection, idsOf(events)));
        return before;
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
                    : verdict(QuarantineReason.ID_REUSED, envelope, "was applied before with another payload");
        }
        long version = versions.getOrDefault(Followed.of(envelope), 0L);
        if (envelope.aggregateVersion() <= version) {
            return verdict(QuarantineReason.VERSION_TAKEN, envelope, "comes after version " + version + " was settled");
        }
        if (envelope.aggregateVersion() > version + 1) {
            return new Verdict.Wait();
        }
        if (rules.unknownTypes() == UnknownTypes.QUARANTINE && !subscriptions.knows(envelope.type())) {
            return verdict(QuarantineReason.UNKNOWN_TYPE, envelope, "is of a type that this service does not know");
        }
        return new Verdict.Apply();
    }

    private static Verdict.Quarantine verdict(QuarantineReason reason, EventEnvelope envelope, String why) {
        var detail = "Event %s (%s, %s version %d) %s"
                .formatted(
                        envelope.id(),
                        envelope.type(),
                        envelope.aggregate().subject(),
                        envelope.aggregateVersion(),
                        why);
        return new Verdict.Quarantine(reason, detail, EventClaim.of(envelope));
    }

    private void carryOut(Verdict verdict, IncomingEvent event) throws SQLException, NotApplicable {
        if (verdict instanceof Verdict.Apply) {
            applied.add(new Applied(event, use(event)));
            hashes.put(event.envelope().id(), event.payloadHash());
            versions.put(Followed.of(event.envelope()), event.envelope().aggregateVersion());
        } else if (verdict instanceof Verdict.Wait) {
            keepWaiting(event);
        } else if (verdict instanceof Verdict.Quarantine quarantine) {
            quarantine(event.origin(), quarantine);
        } else {
            duplicates++;
        }
    }

    /** Ids are compared with their payloads here too: a reused id is no second delivery, even while the first waits. */
    private void keepWaiting(IncomingEvent event) throws SQLException {
        if (store.keepWaiting(connection, event)) {
            waiting.add(event.origin());
        } else {
            quarantine(
                    event.origin(),
                    verdict(QuarantineReason.ID_REUSED, event.envelope(), "waits already, with another payload"));
        }
    }

    private void quarantine(IncomingRecord incoming, Verdict.Quarantine verdict) throws SQLException {
        if (store.quarantine(connection, incoming, verdict)) {
            quarantined.add(verdict);
        }
    }

    private boolean use(IncomingEvent event) throws NotApplicable {
        var envelope = event.envelope();
        try {
            return new TraceContext(envelope.correlationId(), envelope.traceparent())
                    .during(() -> apply(envelope, event));
        } catch (UnreadableEventException e) {
            var detail = String.valueOf(e.getMessage());
            throw new NotApplicable(
                    new Verdict.Quarantine(QuarantineReason.UNREADABLE, detail, EventClaim.of(envelope)), e);
        } catch (StackOverflowError | LinkageError | AssertionError e) {
            // The fault of this event and its handler. Unanswered it would stop the consumer, and so its partition.
            throw new HandlerFailure(e);
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

    private boolean save(Map<Followed, Long> versionsBefore) throws SQLException {
        if (applied.isEmpty()) {
            return false;
        }
        store.saveApplied(connection, applied);
        var changed = new LinkedHashMap<Followed, Long>();
        for (var entry : applied) {
            var aggregate = Followed.of(entry.event().envelope());
            changed.put(aggregate, versions.getOrDefault(aggregate, 0L));
        }
        store.saveVersions(connection, versionsBefore, changed);
        return store.settle(
                connection,
                changed.keySet().stream().map(Followed::source).distinct().toList());
    }

    /** A feature failed in a way that is no exception. */
    private static final class HandlerFailure extends RuntimeException {
        HandlerFailure(Error cause) {
            super(cause.getClass().getSimpleName() + ": " + cause.getMessage(), cause);
        }
    }
}
