package ascn.benchmarks.bare;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;

/**
 * The statements that the city registry sends when a dossier is submitted, in their order and each in a round trip of its
 * own as there, by plain JDBC and without a rule: the key of the call, what the rules ask for, the event, the change, the
 * audit entry, the result under the key.
 */
public final class Submission {

    private static final String CLAIM = """
            set local lock_timeout = '1s';
            insert into idempotency_key (operation, caller, key, request_hash) values (?, ?, ?, ?) on conflict do nothing;
            set local lock_timeout = default
            """;
    private static final String DOSSIER = """
            select d.*, c.*, r.* from dossier d left join nominated_city c on c.dossier_id = d.dossier_id
            left join dossier_return r on r.dossier_id = d.dossier_id where d.dossier_id = ?
            """;
    private static final String STATE = """
            select s.*, c.* from member_state s left join member_state_capital c on c.member_state = s.code where s.code = ?
            """;
    private static final String CITIES = """
            select asked.slug, max(fact.counts_from)
            from city_slug asked join city_fact fact using (city_id)
            where asked.slug = any(array[?]) and fact.kind = 'MEMBERSHIP' and fact.counts_until is null
            group by asked.slug
            """;
    private static final String NOMINATION = """
            select (select known.kind from admission_path known where known.effective_from <= ?
                    order by known.effective_from desc limit 1),
                   (select known.deadline from nomination_call known where known.of_year = 2018 and known.superseded_at is null)
            """;
    private static final String QUOTA = """
            with asked (code) as (values (cast(? as text))), day (code, day) as (
                select code, date '2018-02-28' from member_state where code = (select code from asked)
                union select member_state, changed.day from city_membership, lateral (values (since), (until)) changed (day)
                      where member_state = (select code from asked) and changed.day > date '2018-02-28'
                union select (select code from asked), effective_from from quota_policy
                      where superseded_at is null and effective_from > date '2018-02-28'
                union select member_state, until from quota_waiver
                      where member_state = (select code from asked) and superseded_at is null
                        and until > date '2018-02-28'
            ), standing as (
                select day.code, day.day,
                       (select count(*) from city_membership member
                        where member.member_state = day.code and member.since <= day.day
                          and (member.until is null or member.until > day.day)) as members,
                       (select coalesce(sum(waiver.cities), 0) from quota_waiver waiver
                        where waiver.member_state = day.code and waiver.superseded_at is null
                          and waiver.since <= day.day and (waiver.until is null or waiver.until > day.day)) as waived,
                       policy.effective_from, policy.cities_per_state
                from day left join lateral (
                    select known.effective_from, known.cities_per_state from quota_policy known
                    where known.superseded_at is null and known.effective_from <= day.day
                    order by known.effective_from desc limit 1
                ) policy on true
            )
            select code, day, members, waived, effective_from, cities_per_state from standing
            where cities_per_state is not null order by cities_per_state + waived - members, day limit 1
            """;
    private static final String EVENT = """
            with aggregate as (
                insert into outbox_aggregate as known (aggregate_type, aggregate_id, version) values ('dossier', ?, 1)
                on conflict (aggregate_type, aggregate_id) do update set version = known.version + 1
                returning version
            ), pending as (
                insert into outbox_pending (id, recorded_at, aggregate_type) select ?, ?, 'dossier' from aggregate
            )
            insert into outbox_message (id, aggregate_type, aggregate_id, aggregate_version, type, occurred_on,
                                        recorded_at, actor, correlation_id, traceparent, payload)
            select ?, 'dossier', ?, aggregate.version, 'ascn.city-registry.dossier-submitted.v1', '2026-11-22', ?, ?, ?, ?, ?
            from aggregate
            """;
    private static final String CHANGE = """
            update dossier set status = 'SUBMITTED', version = version + 1, submitted_on = '2018-02',
                   submission_standing = 'PLANNED', submission_source = 'Concept note, 2018', submission_recorded_at = ?,
                   submitted_by = ?, late = false
            where dossier_id = ? and status = 'DRAFT'
            """;
    private static final String AUDIT = """
            with entry as (
                insert into audit_entry (id, outcome, actor, allowed_by, allowed_for, operation, act, subject_type, subject_id,
                                         occurred_on, recorded_at, before_digest, after_digest, correlation_id, content_hash)
                values (?, 'DONE', ?, 'AMS_NOMINATOR', 'ID', 'submitDossier', 'submit', 'dossier', ?, '2018-02', ?, ?, ?, ?, ?)
                returning id, recorded_at
            )
            insert into audit_unsealed (entry_id, recorded_at) select id, recorded_at from entry
            """;
    private static final String RESULT =
            "update idempotency_key set result_id = ?, status = ?, location = ? where operation = ? and caller = ? and key = ?";

    private static final String ACTOR = "c2FtcGxlLWFjdG9yLWlkLW9mLXRoZS1iZW5jaG1hcms";
    private static final String PAYLOAD = """
            {"dossierId": "%s", "memberState": "ID", "cities": [{"cityId": "dki-jakarta", "name": "DKI Jakarta",
             "territoryKind": "CITY", "officer": "NOT_ON_RECORD"}], "nationalRepresentativeBody": "NOT_ON_RECORD",
             "standing": "PLANNED", "source": "Concept note, 2018"}
            """;

    private final Connection connection;
    private final UUID dossier;

    private Submission(Connection connection, UUID dossier) {
        this.connection = connection;
        this.dossier = dossier;
    }

    /**
     * Submits in one transaction.
     *
     * @param connection without an open transaction
     * @throws SQLException when a statement fails or the dossier is no draft; nothing is kept then
     */
    public static void submit(Connection connection, UUID dossier, String key) throws SQLException {
        connection.setAutoCommit(false);
        try {
            new Submission(connection, dossier).run(key);
            connection.commit();
        } catch (SQLException e) {
            connection.rollback();
            throw e;
        } finally {
            connection.setAutoCommit(true);
        }
    }

    private void run(String key) throws SQLException {
        claim(key);
        read(DOSSIER, dossier);
        read(STATE, "ID");
        read(CITIES, "dki-jakarta");
        read(NOMINATION, LocalDate.of(2018, 2, 28));
        read(QUOTA, "ID");
        var now = OffsetDateTime.now(ZoneOffset.UTC);
        event(now);
        change(now);
        audit(now);
        result(key);
    }

    private void claim(String key) throws SQLException {
        try (var claim = connection.prepareStatement(CLAIM)) {
            claim.setString(1, "submitDossier");
            claim.setString(2, ACTOR);
            claim.setString(3, key);
            claim.setBytes(4, new byte[32]);
            claim.execute();
        }
    }

    private void read(String query, Object parameter) throws SQLException {
        try (var select = connection.prepareStatement(query)) {
            select.setObject(1, parameter);
            try (var row = select.executeQuery()) {
                while (row.next()) {
                    row.getObject(1);
                }
            }
        }
    }

    private void event(OffsetDateTime now) throws SQLException {
        var id = UUID.randomUUID();
        try (var append = connection.prepareStatement(EVENT)) {
            int column = 1;
            append.setString(column++, dossier.toString());
            append.setObject(column++, id);
            append.setObject(column++, now);
            append.setObject(column++, id);
            append.setString(column++, dossier.toString());
            append.setObject(column++, now);
            append.setString(column++, ACTOR);
            append.setString(column++, id.toString());
            append.setString(column++, "00-" + id.toString().replace("-", "") + "-00f067aa0ba902b7-00");
            append.setString(column, PAYLOAD.formatted(dossier));
            append.executeUpdate();
        }
    }

    private void change(OffsetDateTime now) throws SQLException {
        try (var update = connection.prepareStatement(CHANGE)) {
            update.setObject(1, now);
            update.setString(2, ACTOR);
            update.setObject(3, dossier);
            if (update.executeUpdate() != 1) {
                throw new SQLException("The dossier " + dossier + " is no draft");
            }
        }
    }

    private void audit(OffsetDateTime now) throws SQLException {
        var id = UUID.randomUUID();
        var digest = new byte[32];
        try (var keep = connection.prepareStatement(AUDIT)) {
            keep.setObject(1, id);
            keep.setString(2, ACTOR);
            keep.setString(3, dossier.toString());
            keep.setObject(4, now);
            keep.setBytes(5, digest);
            keep.setBytes(6, digest);
            keep.setString(7, id.toString());
            keep.setBytes(8, digest);
            keep.executeUpdate();
        }
    }

    private void result(String key) throws SQLException {
        try (var update = connection.prepareStatement(RESULT)) {
            update.setString(1, dossier.toString());
            update.setInt(2, 200);
            update.setString(3, null);
            update.setString(4, "submitDossier");
            update.setString(5, ACTOR);
            update.setString(6, key);
            update.executeUpdate();
        }
    }

    /** What the bare endpoint answers: as much as the registry's. */
    static byte[] answer(UUID dossier) {
        return PAYLOAD.formatted(dossier).getBytes(StandardCharsets.UTF_8);
    }
}
