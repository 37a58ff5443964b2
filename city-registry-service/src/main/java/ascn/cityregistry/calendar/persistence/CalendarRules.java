package ascn.cityregistry.calendar.persistence;

import ascn.cityregistry.calendar.domain.CalendarDateKind;
import ascn.cityregistry.calendar.domain.CalendarEvent.CalendarRuleRecorded;
import ascn.cityregistry.calendar.domain.CalendarRule;
import ascn.cityregistry.calendar.domain.CalendarRule.Basis;
import ascn.cityregistry.calendar.domain.CalendarRuleEdition;
import ascn.cityregistry.calendar.domain.CalendarRuleNotFound;
import ascn.platform.http.time.AskedFor;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Keeps the rules by which deadlines are computed; they are data, an edition for each change. */
@ApplicationScoped
public class CalendarRules {

    private static final String COLUMNS = "code, edition, title, counts_from, days_before, basis, source, from_year,"
            + " until_year, occurred_on, recorded_at";
    private static final String KNOWN = "(recorded_at is null or recorded_at <= ?)";

    private final DataSource dataSource;

    CalendarRules(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** The rules that hold for a reporting year by what is known now, by code; of two editions for one year the later. */
    public List<CalendarRule> of(int year) {
        return of(year, AskedFor.NOW);
    }

    /** The same as it was known at a moment. */
    public List<CalendarRule> of(int year, Instant knownAt) {
        return all(
                        "select distinct on (code) " + COLUMNS + " from calendar_rule"
                                + " where from_year <= ? and (until_year is null or until_year >= ?) and " + KNOWN
                                + " order by code, edition desc",
                        year,
                        year,
                        knownAt)
                .stream()
                .map(CalendarRuleEdition::rule)
                .toList();
    }

    /**
     * That edition of a rule.
     *
     * @throws CalendarRuleNotFound when there is none
     */
    public CalendarRuleEdition get(String code, int edition) {
        return all("select " + COLUMNS + " from calendar_rule where code = ? and edition = ?", code, edition).stream()
                .findFirst()
                .orElseThrow(() -> new CalendarRuleNotFound(code, edition));
    }

    /**
     * A page of editions, by code and number.
     *
     * @param code only those of this rule, where given
     * @param year only those that are for this reporting year, where given; later ones may stand above them
     * @param knownAt as they were known at this moment
     * @param after the last edition of the page before, where there is one
     */
    public List<CalendarRuleEdition> list(
            @Nullable String code, @Nullable Integer year, Instant knownAt, Optional<Place> after, int limit) {
        return all(
                "select " + COLUMNS + " from calendar_rule where " + KNOWN
                        + " and (cast(? as text) is null or code = ?)"
                        + " and (cast(? as integer) is null or from_year <= ? and (until_year is null or until_year >= ?))"
                        + " and (code, edition) > (?, ?) order by code, edition limit ?",
                knownAt,
                code,
                code,
                year,
                year,
                year,
                after.map(Place::code).orElse(""),
                after.map(Place::edition).orElse(0),
                limit);
    }

    /** An edition's place in the list. */
    public record Place(String code, int edition) {}

    /** One writer at a time, so that no edition gets a number twice; answers the next number of a rule. */
    public int nextEdition(String code) {
        change("lock table calendar_rule in share row exclusive mode");
        return 1
                + all("select " + COLUMNS + " from calendar_rule where code = ? order by edition desc limit 1", code)
                        .stream()
                        .mapToInt(known -> known.rule().edition())
                        .findFirst()
                        .orElse(0);
    }

    /** Keeps another edition. */
    public void keep(CalendarRuleRecorded recorded) {
        var rule = recorded.rule();
        change(
                "insert into calendar_rule (" + COLUMNS
                        + ", recorded_by) values (?, ?, ?, ?, ?, ?, ?, ?, null, ?, ?, ?)",
                rule.code(),
                rule.edition(),
                rule.title(),
                rule.countsFrom().name(),
                rule.daysBefore(),
                rule.basis().name(),
                rule.source(),
                recorded.fromYear(),
                recorded.act().occurredOn().toString(),
                recorded.act().recordedAt(),
                recorded.act().actor());
    }

    private List<CalendarRuleEdition> all(String sql, @Nullable Object... parameters) {
        try (var connection = dataSource.getConnection();
                var select = connection.prepareStatement(sql)) {
            for (int index = 0; index < parameters.length; index++) {
                select.setObject(index + 1, written(parameters[index]));
            }
            try (var row = select.executeQuery()) {
                var editions = new ArrayList<CalendarRuleEdition>();
                while (row.next()) {
                    editions.add(edition(row));
                }
                return List.copyOf(editions);
            }
        } catch (SQLException e) {
            throw new CalendarRulesUnavailable(e);
        }
    }

    private static CalendarRuleEdition edition(ResultSet row) throws SQLException {
        var rule = new CalendarRule(
                row.getString("code"),
                row.getInt("edition"),
                row.getString("title"),
                CalendarDateKind.valueOf(row.getString("counts_from")),
                row.getInt("days_before"),
                Basis.valueOf(row.getString("basis")),
                row.getString("source"));
        @Nullable Integer untilYear = row.getObject("until_year", Integer.class);
        @Nullable OffsetDateTime recordedAt = row.getObject("recorded_at", OffsetDateTime.class);
        return new CalendarRuleEdition(
                rule,
                row.getInt("from_year"),
                untilYear,
                row.getString("occurred_on"),
                recordedAt == null ? null : recordedAt.toInstant());
    }

    private void change(String sql, @Nullable Object... parameters) {
        try (var connection = dataSource.getConnection();
                var change = connection.prepareStatement(sql)) {
            for (int index = 0; index < parameters.length; index++) {
                change.setObject(index + 1, written(parameters[index]));
            }
            change.executeUpdate();
        } catch (SQLException e) {
            throw new CalendarRulesUnavailable(e);
        }
    }

    private static @Nullable Object written(@Nullable Object value) {
        return value instanceof Instant instant ? OffsetDateTime.ofInstant(instant, ZoneOffset.UTC) : value;
    }

    /** The database did not answer. */
    public static final class CalendarRulesUnavailable extends RuntimeException {
        CalendarRulesUnavailable(SQLException cause) {
            super("The rules of the calendar cannot be read or written", cause);
        }
    }
}
