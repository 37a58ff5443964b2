package ascn.cityregistry.calendar.domain;

import ascn.contracts.record.PartialDate;
import java.util.List;

/**
 * A deadline that moved with its date.
 *
 * @param rule how it is computed
 * @param before where it was
 * @param after where it is
 */
public record Shift(CalendarRule rule, Window before, Window after) {

    /** The deadlines that another date moves, in the order of the rules. */
    public static List<Shift> between(PartialDate from, PartialDate to, List<CalendarRule> rules) {
        return rules.stream()
                .map(rule ->
                        new Shift(rule, Window.before(from, rule.daysBefore()), Window.before(to, rule.daysBefore())))
                .filter(shift -> !shift.before().equals(shift.after()))
                .toList();
    }
}
