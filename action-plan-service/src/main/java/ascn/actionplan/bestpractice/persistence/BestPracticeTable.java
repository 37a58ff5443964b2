package ascn.actionplan.bestpractice.persistence;

import ascn.actionplan.bestpractice.domain.BestPractice;
import ascn.actionplan.bestpractice.domain.BestPractice.Withdrawal;
import ascn.actionplan.bestpractice.domain.BestPracticeEvent.BestPracticeShared;
import ascn.actionplan.bestpractice.domain.BestPracticeEvent.BestPracticeWithdrawn;
import ascn.actionplan.bestpractice.domain.BestPracticeFacts;
import ascn.actionplan.bestpractice.domain.BestPracticeNotFound;
import ascn.actionplan.catalogue.domain.FocusArea;
import ascn.actionplan.catalogue.persistence.Statements;
import ascn.contracts.record.OnRecord;
import ascn.contracts.record.PartialDate;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Keeps best practices: one statement for each question. */
@ApplicationScoped
public class BestPracticeTable {

    private static final String ALL = """
            select practice_id, version, city, member_state, title, done, outcome, conditions, projects, focus_area, sectors,
                obstacles, shared_on, source, withdrawn_on, withdrawal_reason, withdrawal_source, recorded_at
            from best_practice
            """;

    private final Statements statements;

    BestPracticeTable(Statements statements) {
        this.statements = statements;
    }

    /**
     * What a list is asked for; all that is absent is not asked.
     *
     * @param asOf shared on this day, and not withdrawn by then
     * @param obstacleKey the form under which an obstacle is found
     */
    public record Filter(
            LocalDate asOf,
            @Nullable String city,
            @Nullable String memberState,
            @Nullable FocusArea focusArea,
            @Nullable String sector,
            @Nullable String obstacleKey,
            @Nullable String project) {}

    /** A page by city and id, which is the order in which they were told. */
    public List<BestPractice> list(Filter filter, Optional<List<String>> after, int limit) {
        var where = new StringBuilder("where shared_from <= ? and (withdrawn_from is null or withdrawn_from > ?)");
        var parameters = new ArrayList<Object>(List.of(filter.asOf(), filter.asOf()));
        andIf(where, parameters, "city = ?", filter.city());
        andIf(where, parameters, "member_state = ?", filter.memberState());
        andIf(where, parameters, "focus_area = ?", filter.focusArea());
        andIf(where, parameters, "sectors @> array[?]::text[]", filter.sector());
        andIf(where, parameters, "obstacle_keys @> array[?]::text[]", filter.obstacleKey());
        andIf(where, parameters, "projects @> array[?]::text[]", filter.project());
        after.ifPresent(keys -> {
            where.append(" and (city, practice_id) > (?, ?)");
            parameters.add(keys.get(0));
            parameters.add(UUID.fromString(keys.get(1)));
        });
        parameters.add(limit);
        return statements.all(
                ALL + where + " order by city, practice_id limit ?", BestPracticeTable::read, parameters.toArray());
    }

    private static void andIf(StringBuilder where, List<Object> parameters, String condition, @Nullable Object value) {
        if (value != null) {
            where.append(" and ").append(condition);
            parameters.add(value);
        }
    }

    /**
     * One, withdrawn or not.
     *
     * @throws BestPracticeNotFound when there is none
     */
    public BestPractice get(UUID id) {
        return found(id, statements.first(ALL + "where practice_id = ?", BestPracticeTable::read, id));
    }

    /**
     * One that this transaction is about to change: nobody else changes it meanwhile.
     *
     * @throws BestPracticeNotFound when there is none
     */
    public BestPractice lock(UUID id) {
        return found(id, statements.first(ALL + "where practice_id = ? for update", BestPracticeTable::read, id));
    }

    private static BestPractice found(UUID id, Optional<BestPractice> practice) {
        return practice.orElseThrow(() -> new BestPracticeNotFound(id.toString()));
    }

    /** Keeps one that is shared. */
    public void keep(BestPracticeShared shared) {
        var facts = shared.facts();
        var act = shared.act();
        statements.change(
                "insert into best_practice (practice_id, version, city, member_state, title, done, outcome, conditions,"
                        + " projects, focus_area, sectors, obstacles, obstacle_keys, shared_on, shared_from, source,"
                        + " recorded_at, recorded_by) values (?, 0, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                shared.practiceId(),
                shared.city(),
                shared.memberState(),
                facts.title(),
                facts.done().toString(),
                facts.outcome().toString(),
                facts.conditions().toString(),
                facts.projects(),
                facts.focusArea(),
                facts.sectors(),
                facts.obstacles(),
                facts.obstacleKeys(),
                act.occurredOn().toString(),
                act.occurredOn().lastDay(),
                act.sourceText(),
                act.recordedAt(),
                act.actor());
    }

    /** Keeps that one is withdrawn. */
    public void keep(BestPracticeWithdrawn withdrawn) {
        var act = withdrawn.act();
        statements.change(
                "update best_practice set version = version + 1, withdrawn_on = ?, withdrawn_from = ?,"
                        + " withdrawal_reason = ?, withdrawal_source = ?, withdrawal_recorded_at = ?,"
                        + " withdrawal_recorded_by = ? where practice_id = ?",
                act.occurredOn().toString(),
                act.occurredOn().lastDay(),
                withdrawn.reason(),
                act.sourceText(),
                act.recordedAt(),
                act.actor(),
                withdrawn.practiceId());
    }

    private static BestPractice read(ResultSet row) throws SQLException {
        var focusArea = row.getString("focus_area");
        var withdrawnOn = row.getString("withdrawn_on");
        return new BestPractice(
                row.getObject("practice_id", UUID.class),
                row.getLong("version"),
                row.getString("city"),
                row.getString("member_state"),
                new BestPracticeFacts(
                        row.getString("title"),
                        OnRecord.parse(row.getString("done")),
                        OnRecord.parse(row.getString("outcome")),
                        OnRecord.parse(row.getString("conditions")),
                        Statements.texts(row, "projects"),
                        focusArea == null ? null : FocusArea.valueOf(focusArea),
                        Statements.texts(row, "sectors"),
                        Statements.texts(row, "obstacles")),
                PartialDate.parse(row.getString("shared_on")),
                row.getString("source"),
                withdrawnOn == null
                        ? null
                        : new Withdrawal(
                                PartialDate.parse(withdrawnOn),
                                row.getString("withdrawal_reason"),
                                row.getString("withdrawal_source")),
                Statements.instant(row, "recorded_at"));
    }
}
