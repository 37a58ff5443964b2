package ascn.platform.testsupport;

import jakarta.enterprise.inject.spi.CDI;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/** What the service under test has told, by its own archive, held against the event that a permission row names. */
final class ToldEvents {

    private static final Pattern TYPE = Pattern.compile("ascn\\.[a-z-]+\\.[a-z-]+\\.v\\d+");
    private static final String NONE = "none";

    /** After the first type of a row: what follows is the case in which it is told. */
    private static final String ONLY_SOMETIMES = " where ";

    private ToldEvents() {}

    /** The types that the words of a row name, in their order. */
    static List<String> typesIn(String event) {
        return TYPE.matcher(event).results().map(MatchResult::group).toList();
    }

    /** How many events of each type were told until now. */
    static Map<String, Long> counted() {
        var dataSource = CDI.current().select(DataSource.class).get();
        try (var connection = dataSource.getConnection();
                var select = connection.prepareStatement("select type, count(*) from outbox_message group by type");
                var row = select.executeQuery()) {
            var counts = new TreeMap<String, Long>();
            while (row.next()) {
                counts.put(row.getString(1), row.getLong(2));
            }
            return counts;
        } catch (SQLException e) {
            throw new AssertionError("The archive cannot be read", e);
        }
    }

    /** The types of which more were told since. */
    static Set<String> since(Map<String, Long> before) {
        return counted().entrySet().stream()
                .filter(entry -> entry.getValue() > before.getOrDefault(entry.getKey(), 0L))
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * How the events of a successful call differ from those of its row; empty when they do not. A row may name events that
     * only some calls tell, after its first one; one that names no type by itself is told of in words.
     */
    static String breachOf(String operationId, Set<String> told) {
        var row = DescribedOperations.table().row(operationId).orElseThrow();
        var named = typesIn(row.event());
        if (NONE.equals(row.event())) {
            return told.isEmpty() ? "" : "its row names no event, and it told " + told;
        }
        if (named.isEmpty()) {
            return "";
        }
        boolean isAlwaysTold = !row.event().startsWith(named.get(0) + ONLY_SOMETIMES);
        return (told.contains(named.get(0)) || told.isEmpty() && !isAlwaysTold) && named.containsAll(told)
                ? ""
                : "its row names " + named + ", and it told " + told;
    }
}
