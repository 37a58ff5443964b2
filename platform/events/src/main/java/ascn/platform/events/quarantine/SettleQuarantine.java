package ascn.platform.events.quarantine;

import ascn.platform.events.UnreadableEventException;
import ascn.platform.events.inbox.Attempt;
import ascn.platform.events.inbox.Inbox;
import ascn.platform.events.quarantine.QuarantineEntry.Content;
import ascn.platform.events.quarantine.QuarantineEntry.State;
import ascn.platform.http.conditional.ExpectedVersion;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * What can be done with an entry of quarantine. Each runs in the transaction of its caller; after the commit the caller
 * asks the inbox to release what waits.
 */
public final class SettleQuarantine {

    private final DataSource dataSource;
    private final Inbox inbox;
    private final FindQuarantine findQuarantine;
    private final QuarantineTables tables = new QuarantineTables();

    SettleQuarantine(DataSource dataSource, Inbox inbox, FindQuarantine findQuarantine) {
        this.dataSource = dataSource;
        this.inbox = inbox;
        this.findQuarantine = findQuarantine;
    }

    /**
     * Who does it and why.
     *
     * @param actor the actor's id
     * @param reason in their words
     */
    public record Decision(String actor, String reason) {}

    /**
     * Corrects an entry. What came stays; a later replay reads it with the correction.
     *
     * @param headers new values by name; a header without a value is taken out; those that are not named stay
     * @param payload the corrected JSON, or null to leave the payload as it is
     * @throws RepairNotReadable when it would still not be read
     */
    public QuarantineDetail repair(
            UUID id,
            ExpectedVersion expected,
            Map<String, @Nullable String> headers,
            @Nullable String payload,
            Decision decision) {
        return within(
                connection -> {
                    var entry = open(connection, id, expected);
                    var content = corrected(entry, headers, payload);
                    try {
                        tables.keepClaim(connection, id, inbox.read(entry.with(content)));
                    } catch (UnreadableEventException e) {
                        throw new RepairNotReadable(String.valueOf(e.getMessage()));
                    }
                    tables.addStep(connection, id, "REPAIRED", decision.reason(), decision.actor(), content);
                },
                id);
    }

    private static Content corrected(
            QuarantineEntry entry, Map<String, @Nullable String> changes, @Nullable String payload) {
        var before = entry.inForce();
        var headers = new HashMap<>(before.headers());
        changes.forEach((name, value) -> {
            if (value == null) {
                headers.remove(name);
            } else {
                headers.put(name, value.getBytes(StandardCharsets.UTF_8));
            }
        });
        return new Content(headers, payload == null ? before.payload() : payload.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Applies an entry now, as repaired or as it came.
     *
     * @throws PredecessorMissing when it is not the next of its aggregate
     * @throws ReplayNotApplicable when it still cannot be applied
     */
    public QuarantineDetail replay(UUID id, ExpectedVersion expected, Decision decision) {
        return within(
                connection -> {
                    var entry = open(connection, id, expected);
                    // Before it is applied: otherwise the inbox would take it for one that healed by itself.
                    tables.settle(connection, id, State.APPLIED);
                    var attempt = inbox.applyWithin(connection, entry.inForce());
                    if (attempt.result() == Attempt.Result.WAITS) {
                        throw new PredecessorMissing(attempt.detail());
                    }
                    if (attempt.result() == Attempt.Result.REFUSED) {
                        throw new ReplayNotApplicable(attempt.detail());
                    }
                    tables.addStep(connection, id, "REPLAYED", decision.reason(), decision.actor(), null);
                },
                id);
    }

    /**
     * Gives an entry up. The version and the position that it claims count as settled, and are named as given up, so that
     * the later events of the same aggregate go on. What another source has put on a topic settles nothing.
     *
     * @throws PredecessorMissing when an earlier event of the same aggregate is not settled
     */
    public QuarantineDetail discard(UUID id, ExpectedVersion expected, Decision decision) {
        return within(
                connection -> {
                    var entry = open(connection, id, expected);
                    tables.settle(connection, id, State.DISCARDED);
                    tables.addStep(connection, id, "DISCARDED", decision.reason(), decision.actor(), null);
                    var source = entry.claim().source();
                    if (source != null && inbox.speaksOn(entry.origin().topic(), source)) {
                        giveUp(connection, entry, source);
                    }
                },
                id);
    }

    private void giveUp(Connection connection, QuarantineEntry entry, String source) throws SQLException {
        boolean settlesVersion = settleVersion(connection, entry, source);
        tables.keepDiscarded(connection, entry.id(), source, entry.claim(), settlesVersion);
        inbox.advanceSeen(connection, List.of(source));
    }

    private boolean settleVersion(Connection connection, QuarantineEntry entry, String source) throws SQLException {
        var aggregate = entry.claim().aggregate();
        var version = entry.claim().aggregateVersion();
        if (aggregate == null || version == null) {
            return false;
        }
        long settled = tables.settledVersion(connection, source, aggregate);
        if (version > settled + 1) {
            throw new PredecessorMissing("It is version " + version + " of " + aggregate.subject() + ", of which "
                    + settled + " versions are settled");
        }
        if (version <= settled) {
            return false;
        }
        tables.settleVersion(connection, source, aggregate, version);
        return true;
    }

    private QuarantineEntry open(Connection connection, UUID id, ExpectedVersion expected) throws SQLException {
        var entry = tables.lock(connection, id).orElseThrow(() -> new QuarantineEntryNotFound(id));
        expected.requireCurrent(entry.version());
        if (entry.state() != State.OPEN) {
            throw new QuarantineEntrySettled(id, entry.state().name());
        }
        return entry;
    }

    private QuarantineDetail within(Work work, UUID id) {
        try (var connection = dataSource.getConnection()) {
            work.run(connection);
            return findQuarantine.one(connection, id);
        } catch (SQLException e) {
            throw new QuarantineUnavailable(e);
        }
    }

    @FunctionalInterface
    private interface Work {
        void run(Connection connection) throws SQLException;
    }
}
