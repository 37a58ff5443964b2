package ascn.actionplan.plan.persistence;

import ascn.actionplan.catalogue.persistence.Statements;
import ascn.actionplan.plan.domain.Consultation;
import ascn.actionplan.plan.domain.PlanHorizon;
import ascn.actionplan.plan.domain.PlanId;
import ascn.actionplan.plan.domain.PlanOnDay;
import ascn.actionplan.plan.domain.PlanSummary;
import ascn.actionplan.plan.domain.PlanVersion;
import ascn.actionplan.plan.domain.Sharing;
import ascn.actionplan.plan.domain.SharingBasis;
import ascn.actionplan.project.domain.Viewer;
import ascn.contracts.record.PartialDate;
import ascn.platform.http.time.AskedFor;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads plans as they were on a day: a list in one statement, one plan with its text in one statement. */
@ApplicationScoped
public class PlanReads {

    /** The latest version of a plan on a day, as known at a moment. Parameters: day, moment. */
    private static final String VERSION_OF_DAY = """
            left join lateral (
                select w.* from plan_version w
                where w.plan_id = p.plan_id and w.occurred_by <= ? and w.recorded_at <= ?
                order by w.number desc limit 1) v on true
            """;

    /**
     * A city's current plan on a day: of those that have begun and have a version, that of the latest generation (rules P01,
     * P02). Parameters: day, day, day, moment.
     */
    private static final String CURRENT = """
            (v.number is not null and make_date(p.horizon_from, 1, 1) <= ? and not exists (
                select from plan n where n.city = p.city and n.generation > p.generation
                    and make_date(n.horizon_from, 1, 1) <= ? and exists (
                        select from plan_version w
                        where w.plan_id = n.plan_id and w.occurred_by <= ? and w.recorded_at <= ?)))
            """;

    /** A consultation as {@link PlanJson} reads it. */
    private static final String TRAVELLING =
            "jsonb_build_object('id', c.consultation_id, 'draftDigest', c.draft_digest,"
                    + " 'comments', c.comments, 'occurredOn', c.occurred_on, 'standing', c.standing, 'source', c.source,"
                    + " 'recordedAt', c.recorded_at, 'recordedBy', c.recorded_by, 'version', c.version)";

    /** Rule P17, for a reader; see {@link Viewer#sees}. Parameters: Secretariat or not, cities, states, today. */
    private static final String SEEN = """
            (? or p.city = any (?) or p.member_state = any (?) or v.number is not null and p.shared_from <= ?)
            """;

    private static final String ONE =
            "select p.plan_id, p.version as row_version, p.city, p.generation, p.member_state,"
                    + " p.horizon_from, p.horizon_until, p.latest, p.shared_from, p.sharing_basis, p.sharing_source, v.number,"
                    + " v.digest, v.content, v.occurred_on, v.standing, v.source, v.recorded_at, v.recorded_by, "
                    + CURRENT + " as is_current, "
                    + "(select jsonb_agg(" + TRAVELLING + " order by c.consultation_id) from plan_consultation c"
                    + " where c.plan_id = p.plan_id and c.version = v.number) as consultations from plan p "
                    + VERSION_OF_DAY
                    + " where p.city = coalesce((select s.city_id from roster_city_slug s where s.slug = ?), ?)"
                    + " and p.generation = ?";

    private final Statements sql;
    private final PlanJson json;

    PlanReads(Statements sql, PlanJson json) {
        this.sql = sql;
        this.json = json;
    }

    /**
     * A plan with its latest version on a day.
     *
     * @param id its generation, and any name of its city (rule M12)
     * @param knownAt as the system knew it at this moment
     */
    public Optional<PlanOnDay> find(PlanId id, LocalDate day, Instant knownAt) {
        return sql.first(ONE, this::plan, day, day, day, knownAt, day, knownAt, id.city(), id.city(), id.generation());
    }

    private PlanOnDay plan(ResultSet row) throws SQLException {
        var id = new PlanId(row.getString("city"), row.getInt("generation"));
        return new PlanOnDay(
                row.getObject("plan_id", UUID.class),
                id,
                row.getLong("row_version"),
                row.getString("member_state"),
                new PlanHorizon(row.getInt("horizon_from"), row.getInt("horizon_until")),
                row.getInt("latest"),
                row.getBoolean("is_current"),
                sharing(row),
                row.getObject("number") == null ? Optional.empty() : Optional.of(version(id, row)));
    }

    private static @Nullable Sharing sharing(ResultSet row) throws SQLException {
        @Nullable LocalDate from = row.getObject("shared_from", LocalDate.class);
        return from == null
                ? null
                : new Sharing(
                        from, SharingBasis.valueOf(row.getString("sharing_basis")), row.getString("sharing_source"));
    }

    private PlanVersion version(PlanId id, ResultSet row) throws SQLException {
        @Nullable String travelling = row.getString("consultations");
        List<Consultation> consultations = travelling == null ? List.of() : json.consultations(travelling);
        return new PlanVersion(
                id,
                row.getInt("number"),
                row.getString("digest"),
                json.content(row.getString("content")),
                consultations,
                Statements.act(row));
    }

    /**
     * Which plans a list shows.
     *
     * @param city only those of this city, by any of its names, where given
     * @param memberState only those of cities of this state, where given
     * @param generation only those of this generation, where given
     * @param shared only those that are shared with other members today, or only those that are not, where given
     * @param current only current plans, or only others, where given
     * @param day the day on which versions are looked at
     * @param viewer who reads
     */
    public record Filter(
            @Nullable String city,
            @Nullable String memberState,
            @Nullable Integer generation,
            @Nullable Boolean shared,
            @Nullable Boolean current,
            LocalDate day,
            Viewer viewer) {}

    /**
     * A page of plans by city and generation.
     *
     * @param after the last plan of the page before, where there is one
     * @param limit the most plans of the page
     */
    public List<PlanSummary> list(Filter filter, Optional<PlanId> after, int limit) {
        var day = filter.day();
        var viewer = filter.viewer();
        var parameters = new ArrayList<@Nullable Object>(List.of(day, day, day, AskedFor.NOW, day, AskedFor.NOW));
        parameters.add(viewer.secretariat());
        parameters.add(List.copyOf(viewer.cities()));
        parameters.add(List.copyOf(viewer.memberStates()));
        parameters.add(viewer.today());
        var query = new StringBuilder("select * from (select p.city, p.generation, p.member_state, p.horizon_from,"
                + " p.horizon_until, v.number, v.occurred_on, v.projects, p.shared_from, "
                + CURRENT + " as is_current from plan p " + VERSION_OF_DAY + " where " + SEEN);
        if (filter.city() != null) {
            query.append(" and p.city = coalesce((select s.city_id from roster_city_slug s where s.slug = ?), ?)");
            parameters.add(filter.city());
            parameters.add(filter.city());
        }
        add(query, parameters, " and p.member_state = ?", filter.memberState());
        add(query, parameters, " and p.generation = ?", filter.generation());
        if (filter.shared() != null) {
            query.append(" and coalesce(p.shared_from <= ?, false) = ?");
            parameters.add(viewer.today());
            parameters.add(filter.shared());
        }
        after.ifPresent(last -> {
            query.append(" and (p.city, p.generation) > (?, ?)");
            parameters.add(last.city());
            parameters.add(last.generation());
        });
        query.append(" order by p.city, p.generation) plans");
        add(query, parameters, " where is_current = ?", filter.current());
        query.append(" order by city, generation limit ?");
        parameters.add(limit);
        return sql.all(query.toString(), PlanReads::summary, parameters.toArray());
    }

    private static void add(
            StringBuilder query, List<@Nullable Object> parameters, String condition, @Nullable Object value) {
        if (value != null) {
            query.append(condition);
            parameters.add(value);
        }
    }

    private static PlanSummary summary(ResultSet row) throws SQLException {
        @Nullable String submittedOn = row.getString("occurred_on");
        return new PlanSummary(
                row.getString("city"),
                row.getInt("generation"),
                row.getString("member_state"),
                row.getInt("horizon_from"),
                row.getInt("horizon_until"),
                row.getObject("number", Integer.class),
                submittedOn == null ? null : PartialDate.parse(submittedOn),
                row.getObject("projects", Integer.class),
                row.getBoolean("is_current"),
                row.getObject("shared_from", LocalDate.class));
    }
}
