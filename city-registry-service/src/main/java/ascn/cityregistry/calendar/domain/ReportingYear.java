package ascn.cityregistry.calendar.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The dates of a reporting year and the deadlines that are computed back from them.
 *
 * @param year which year
 * @param dates in the order of their days
 * @param deadlines in the order of their days
 */
public record ReportingYear(int year, List<CalendarDate> dates, List<Deadline> deadlines) {

    /** Computes the deadlines; a rule whose date is not known yet gives none. */
    public static ReportingYear of(int year, List<CalendarDate> dates, List<CalendarRule> rules) {
        var deadlines = new ArrayList<Deadline>();
        for (var date : dates) {
            rules.stream()
                    .filter(rule -> rule.countsFrom() == date.kind())
                    .forEach(rule -> deadlines.add(rule.deadlineFrom(date)));
        }
        deadlines.sort(
                Comparator.comparing((Deadline deadline) -> deadline.window().latest())
                        .thenComparing(deadline -> deadline.rule().code()));
        return new ReportingYear(year, List.copyOf(dates), List.copyOf(deadlines));
    }

    /**
     * Whether the dates can be in the order in which the report travels: meeting, JCM, Summit (rule R04). A plan in another
     * order is shown as such and not refused, because dates are moved one after the other.
     */
    public boolean isInOrder() {
        return dates.stream().noneMatch(earlier -> dates.stream()
                .anyMatch(later -> earlier.kind().compareTo(later.kind()) < 0
                        && later.occurredOn().isCertainlyBefore(earlier.occurredOn())));
    }
}
