package ascn.actionplan.workbook.persistence;

import ascn.actionplan.catalogue.domain.FocusArea;
import ascn.actionplan.catalogue.persistence.Statements;
import ascn.actionplan.progress.domain.KnownProject;
import ascn.actionplan.progress.domain.ProgressContent;
import ascn.actionplan.progress.domain.ProgressReader;
import ascn.actionplan.project.persistence.ContentJson;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The entries of a year and the names of the projects that they are about, city by city. */
@ApplicationScoped
public class YearEntries {

    private static final String ENTRIES = """
            select city, content from progress_entry
            where of_year = ? and city > ? and (state <> 'DRAFT' or city = any(?))
              and (? or city = any(?) or member_state = any(?))
              and (?::text is null or city = ?) and (?::text is null or member_state = ?)
            order by city limit ?
            """;

    private final Statements statements;

    YearEntries(Statements statements) {
        this.statements = statements;
    }

    /**
     * What the next cities report of a year, as far as the reader may see it.
     *
     * @param after slug of the last city of the page before; empty for the first page
     */
    public Map<String, ProgressContent> entries(int year, ProgressReader reader, String after, int limit) {
        var viewer = reader.viewer();
        var entries = new LinkedHashMap<String, ProgressContent>();
        statements
                .all(
                        ENTRIES,
                        row -> Map.entry(row.getString(1), ContentJson.read(row.getString(2), ProgressContent.class)),
                        year,
                        after,
                        viewer.cities(),
                        viewer.secretariat(),
                        viewer.cities(),
                        viewer.memberStates(),
                        reader.city(),
                        reader.city(),
                        reader.memberState(),
                        reader.memberState(),
                        limit)
                .forEach(entry -> entries.put(entry.getKey(), entry.getValue()));
        return entries;
    }

    /** The projects of these cities by city and key, with their titles and focus areas of now; not those joined to another. */
    public Map<String, Map<String, KnownProject>> projects(Collection<String> cities) {
        var projects = new LinkedHashMap<String, Map<String, KnownProject>>();
        statements
                .all(
                        "select city, key, title, focus_area from project"
                                + " where city = any(?) and joined_into is null order by city, key",
                        row -> Map.entry(row.getString(1), project(row)),
                        cities)
                .forEach(found -> projects.computeIfAbsent(found.getKey(), city -> new LinkedHashMap<>())
                        .put(found.getValue().key(), found.getValue()));
        return projects;
    }

    private static KnownProject project(ResultSet row) throws SQLException {
        @Nullable String focusArea = row.getString(4);
        return new KnownProject(
                row.getString(2),
                row.getString(3),
                focusArea == null ? null : FocusArea.valueOf(focusArea),
                Set.of(),
                Map.of());
    }
}
