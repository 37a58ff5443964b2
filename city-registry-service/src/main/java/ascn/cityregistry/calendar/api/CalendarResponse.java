package ascn.cityregistry.calendar.api;

import ascn.cityregistry.calendar.domain.CalendarDateKind;
import ascn.cityregistry.calendar.domain.CalendarRule.Basis;
import ascn.cityregistry.calendar.domain.Deadline;
import ascn.cityregistry.calendar.domain.ReportingYear;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A reporting year: its dates, and what is due by when.
 *
 * @param year which year
 * @param inOrder whether meeting, JCM and Summit can come in this order, in which the report travels
 * @param dates in the order of their days
 * @param deadlines computed back from the dates, in the order of their days
 */
public record CalendarResponse(
        int year, boolean inOrder, List<CalendarDateResponse> dates, List<DeadlineItem> deadlines) {

    static CalendarResponse of(ReportingYear year) {
        return new CalendarResponse(
                year.year(),
                year.isInOrder(),
                year.dates().stream().map(CalendarDateResponse::of).toList(),
                year.deadlines().stream().map(DeadlineItem::of).toList());
    }

    /**
     * A deadline.
     *
     * @param code names it
     * @param title what has to be done by it
     * @param earliest the day on which it falls, or the first that it can
     * @param latest the same day, or the last that it can, where the date it is counted from is not known to the day
     * @param countsFrom the date it is counted from
     * @param calendarDateId id of that date
     * @param daysBefore how many days before the first day of that date
     * @param ruleEdition edition of the rule that says so
     * @param basis SOURCE where a source gives the number of days, OURS where none does
     * @param source where the step is written down, if it is
     */
    public record DeadlineItem(
            String code,
            String title,
            LocalDate earliest,
            LocalDate latest,
            CalendarDateKind countsFrom,
            UUID calendarDateId,
            int daysBefore,
            int ruleEdition,
            Basis basis,
            @Nullable String source) {

        static DeadlineItem of(Deadline deadline) {
            var rule = deadline.rule();
            return new DeadlineItem(
                    rule.code(),
                    rule.title(),
                    deadline.window().earliest(),
                    deadline.window().latest(),
                    rule.countsFrom(),
                    deadline.date().id(),
                    rule.daysBefore(),
                    rule.edition(),
                    rule.basis(),
                    rule.source());
        }
    }
}
