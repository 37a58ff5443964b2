package ascn.actionplan.complementarity.persistence;

import ascn.actionplan.catalogue.domain.FocusArea;
import ascn.actionplan.catalogue.persistence.Statements;
import ascn.actionplan.complementarity.domain.Complementarity;
import ascn.actionplan.complementarity.domain.Complementarity.Kind;
import ascn.actionplan.complementarity.domain.Complementarity.Other;
import ascn.actionplan.complementarity.domain.Complementarity.OwnProject;
import ascn.actionplan.project.domain.ProjectStatus;
import ascn.actionplan.project.domain.Viewer;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds complementarities in one statement, of what the reader sees (rule P17). A status that is not on record is neither
 * behind nor ahead of another one (rule N02): such a project meets best practices only.
 */
@ApplicationScoped
public class Complementarities {

    private static final String SEEN = "(? or p.shared_from <= ? or p.city = any (?) or p.member_state = any (?))";
    private static final String STAGE = "array_position(array['PLANNING', 'ONGOING', 'COMPLETED'], p.status)";
    private static final String SHARED =
            "b.city <> ? and b.shared_from <= ? and (b.withdrawn_from is null or b.withdrawn_from > ?)";
    private static final List<String> BEFORE_ALL = List.of("", "", "", "");

    private static final String HITS = """
            with own as (
                select p.key, p.title, p.status, p.focus_area, p.sectors, %2$s as stage
                from project p where p.city = ? and p.joined_into is null and %1$s
            ), hit as (
                select o.key as own_key, o.title as own_title, o.status as own_status, 'PROJECT' as kind, p.city,
                    p.member_state, p.key as id, p.title, p.status,
                    case when p.focus_area = o.focus_area then p.focus_area end as focus_area,
                    array(select unnest(p.sectors) intersect select unnest(o.sectors) order by 1) as sectors,
                    cast(null as text) as obstacle
                from own o join project p on (p.focus_area = o.focus_area or p.sectors && o.sectors) and %2$s > o.stage
                where p.city <> ? and p.joined_into is null and %1$s
                union all
                select o.key, o.title, o.status, 'BEST_PRACTICE', b.city, b.member_state, cast(b.practice_id as text), b.title,
                    null, case when b.focus_area = o.focus_area then b.focus_area end,
                    array(select unnest(b.sectors) intersect select unnest(o.sectors) order by 1), null
                from own o join best_practice b on b.focus_area = o.focus_area or b.sectors && o.sectors
                where %3$s
                union all
                select '', null, null, 'BEST_PRACTICE', b.city, b.member_state, cast(b.practice_id as text), b.title, null, null,
                    cast(array[] as text[]), cast(? as text)
                from best_practice b where b.obstacle_keys @> array[cast(? as text)] and %3$s
            )
            select * from hit where (own_key, kind, city, id) > (?, ?, ?, ?) order by own_key, kind, city, id limit ?
            """.formatted(SEEN, STAGE, SHARED);

    private final Statements statements;

    Complementarities(Statements statements) {
        this.statements = statements;
    }

    /**
     * What is asked for.
     *
     * @param city slug of the city that wants to learn
     * @param obstacle an obstacle of the city, in its words; absent when it names none
     * @param obstacleKey the form under which that obstacle is found
     */
    public record Question(
            String city,
            @Nullable String obstacle,
            @Nullable String obstacleKey) {}

    /**
     * A page by own project, kind, other city, and what names the other side.
     *
     * @param after these four of the last hit of the page before
     */
    public List<Complementarity> list(Question question, Viewer viewer, Optional<List<String>> after, int limit) {
        var city = question.city();
        var today = viewer.today();
        boolean all = viewer.secretariat();
        var cities = viewer.cities();
        var states = viewer.memberStates();
        var place = after.orElse(BEFORE_ALL);
        return statements.all(
                HITS,
                Complementarities::read,
                city,
                all,
                today,
                cities,
                states,
                city,
                all,
                today,
                cities,
                states,
                city,
                today,
                today,
                question.obstacle(),
                question.obstacleKey(),
                city,
                today,
                today,
                place.get(0),
                place.get(1),
                place.get(2),
                place.get(3),
                limit);
    }

    private static Complementarity read(ResultSet row) throws SQLException {
        var ownStatus = row.getString("own_status");
        var focusArea = row.getString("focus_area");
        return new Complementarity(
                ownStatus == null
                        ? null
                        : new OwnProject(
                                row.getString("own_key"), row.getString("own_title"), ProjectStatus.valueOf(ownStatus)),
                row.getString("city"),
                row.getString("member_state"),
                new Other(
                        Kind.valueOf(row.getString("kind")),
                        row.getString("id"),
                        row.getString("title"),
                        status(row.getString("status"))),
                focusArea == null ? null : FocusArea.valueOf(focusArea),
                Statements.texts(row, "sectors"),
                row.getString("obstacle"));
    }

    private static @Nullable ProjectStatus status(@Nullable String written) {
        return written == null ? null : ProjectStatus.valueOf(written);
    }
}
