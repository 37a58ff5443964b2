package ascn.cityregistry.calendar.persistence;

import ascn.cityregistry.calendar.domain.CalendarDateKind;
import ascn.cityregistry.calendar.domain.CalendarRule;
import ascn.cityregistry.calendar.domain.CalendarRule.Basis;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** Reads the rules by which deadlines are computed; they are data, an edition for each change. */
@ApplicationScoped
public class CalendarRules {

    private final DataSource dataSource;

    CalendarRules(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** The rules that hold for a reporting year, by code; of two editions for one year the later. */
    public List<CalendarRule> of(int year) {
        try (var connection = dataSource.getConnection();
                var select = connection.prepareStatement("""
                        select distinct on (code) code, edition, title, counts_from, days_before, basis, source
                        from calendar_rule where from_year <= ? and (until_year is null or until_year >= ?)
                        order by code, edition desc
                        """)) {
            select.setInt(1, year);
            select.setInt(2, year);
            try (var row = select.executeQuery()) {
                var rules = new ArrayList<CalendarRule>();
                while (row.next()) {
                    rules.add(new CalendarRule(
                            row.getString(1),
                            row.getInt(2),
                            row.getString(3),
                            CalendarDateKind.valueOf(row.getString(4)),
                            row.getInt(5),
                            Basis.valueOf(row.getString(6)),
                            row.getString(7)));
                }
                return List.copyOf(rules);
            }
        } catch (SQLException e) {
            throw new CalendarRulesUnavailable(e);
        }
    }

    /** The database did not answer. */
    public static final class CalendarRulesUnavailable extends RuntimeException {
        CalendarRulesUnavailable(SQLException cause) {
            super("The rules of the calendar cannot be read", cause);
        }
    }
}
