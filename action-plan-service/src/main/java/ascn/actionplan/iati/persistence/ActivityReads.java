package ascn.actionplan.iati.persistence;

import ascn.actionplan.catalogue.persistence.Statements;
import ascn.actionplan.iati.domain.Activity;
import ascn.actionplan.project.domain.Measured;
import ascn.actionplan.project.domain.ProjectContent;
import ascn.actionplan.project.domain.ProjectStatus;
import ascn.actionplan.project.domain.Viewer;
import ascn.actionplan.project.persistence.ContentJson;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads projects as activities, each part of the file in one statement, of what the reader sees (rule P17). */
@ApplicationScoped
public class ActivityReads {

    /** What is told of a project that is joined to another counts for that one. */
    private static final String PART = """
            select p.city, coalesce(c.name, p.city) as city_name, p.member_state, p.content, p.status,
                (select json_agg(json_build_array(v.indicator_key, v.measured) order by v.indicator_key, v.period_end)
                    from (select distinct on (f.indicator_key, f.period_end, f.period_on)
                            f.indicator_key, f.period_end, f.measured
                        from project_indicator_value f
                        where f.project_id in (select j.project_id from project j
                            where j.project_id = p.project_id or j.joined_into = p.project_id)
                        order by f.indicator_key, f.period_end, f.period_on, f.recorded_at desc, f.row_id desc) v)
                    as measured
            from project p left join roster_city c on c.city_id = p.city
            where p.joined_into is null and (p.city, p.key) > (?, ?)
                and (? or p.shared_from <= ? or p.city = any (?) or p.member_state = any (?))
                and (cast(? as text) is null or p.city = ?) and (cast(? as text) is null or p.member_state = ?)
            order by p.city, p.key limit ?
            """;

    private final Statements statements;

    ActivityReads(Statements statements) {
        this.statements = statements;
    }

    /**
     * Which projects.
     *
     * @param city slug of one city; of all without
     * @param memberState code of one member state; of all without
     */
    public record Question(@Nullable String city, @Nullable String memberState) {}

    /** The projects that follow on that city and key, by city and key. */
    public List<Activity> part(Question question, Viewer viewer, String afterCity, String afterKey, int limit) {
        return statements.all(
                PART,
                ActivityReads::read,
                afterCity,
                afterKey,
                viewer.secretariat(),
                viewer.today(),
                viewer.cities(),
                viewer.memberStates(),
                question.city(),
                question.city(),
                question.memberState(),
                question.memberState(),
                limit);
    }

    private static Activity read(ResultSet row) throws SQLException {
        return new Activity(
                row.getString("city"),
                row.getString("city_name"),
                row.getString("member_state"),
                ContentJson.read(row.getString("content"), ProjectContent.class),
                ProjectStatus.valueOf(row.getString("status")),
                values(row.getString("measured")));
    }

    private static Map<String, List<Measured>> values(@Nullable String written) {
        var values = new HashMap<String, List<Measured>>();
        if (written != null) {
            for (var pair : ContentJson.read(written, String[][].class)) {
                values.computeIfAbsent(pair[0], key -> new ArrayList<>())
                        .add(ContentJson.read(pair[1], Measured.class));
            }
        }
        return values;
    }
}
