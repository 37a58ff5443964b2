package ascn.actionplan.workbook.persistence;

import ascn.actionplan.catalogue.domain.FocusArea;
import ascn.actionplan.progress.domain.KnownProject;
import ascn.actionplan.progress.domain.ProgressContent;
import ascn.actionplan.progress.domain.ProgressReader;
import ascn.actionplan.project.persistence.ContentJson;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;

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

    private final DataSource dataSource;

    YearEntries(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /**
     * What the next cities report of a year, as far as the reader may see it.
     *
     * @param after slug of the last city of the page before; empty for the first page
     */
    public Map<String, ProgressContent> entries(int year, ProgressReader reader, String after, int limit) {
        try (var connection = dataSource.getConnection();
                var select = connection.prepareStatement(ENTRIES)) {
            set(connection, select, year, reader, after, limit);
            try (var row = select.executeQuery()) {
                var entries = new LinkedHashMap<String, ProgressContent>();
                while (row.next()) {
                    entries.put(row.getString(1), ContentJson.read(row.getString(2), ProgressContent.class));
                }
                return entries;
            }
        } catch (SQLException e) {
            throw new WorkbooksUnavailable(e);
        }
    }

    private static void set(
            Connection connection, PreparedStatement select, int year, ProgressReader reader, String after, int limit)
            throws SQLException {
        var viewer = reader.viewer();
        var own = connection.createArrayOf("text", viewer.cities().toArray());
        var states = connection.createArrayOf("text", viewer.memberStates().toArray());
        int place = 0;
        select.setInt(++place, year);
        select.setString(++place, after);
        select.setArray(++place, own);
        select.setBoolean(++place, viewer.secretariat());
        select.setArray(++place, own);
        select.setArray(++place, states);
        select.setString(++place, reader.city());
        select.setString(++place, reader.city());
        select.setString(++place, reader.memberState());
        select.setString(++place, reader.memberState());
        select.setInt(++place, limit);
    }

    /** The projects of these cities by city and key, with their titles and focus areas of now; not those joined to another. */
    public Map<String, Map<String, KnownProject>> projects(Collection<String> cities) {
        try (var connection = dataSource.getConnection();
                var select = connection.prepareStatement("select city, key, title, focus_area from project"
                        + " where city = any(?) and joined_into is null order by city, key")) {
            select.setArray(1, connection.createArrayOf("text", cities.toArray()));
            try (var row = select.executeQuery()) {
                var projects = new LinkedHashMap<String, Map<String, KnownProject>>();
                while (row.next()) {
                    var focusArea = row.getString(4);
                    projects.computeIfAbsent(row.getString(1), city -> new LinkedHashMap<>())
                            .put(
                                    row.getString(2),
                                    new KnownProject(
                                            row.getString(2),
                                            row.getString(3),
                                            focusArea == null ? null : FocusArea.valueOf(focusArea),
                                            Set.of(),
                                            Map.of()));
                }
                return projects;
            }
        } catch (SQLException e) {
            throw new WorkbooksUnavailable(e);
        }
    }
}
