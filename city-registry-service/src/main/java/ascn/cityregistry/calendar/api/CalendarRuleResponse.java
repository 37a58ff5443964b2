package ascn.cityregistry.calendar.api;

import ascn.cityregistry.calendar.domain.CalendarDateKind;
import ascn.cityregistry.calendar.domain.CalendarRule.Basis;
import ascn.cityregistry.calendar.domain.CalendarRuleEdition;
import ascn.contracts.record.PartialDate;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An edition of a rule by which a deadline is computed.
 *
 * @param code names the deadline through all editions
 * @param edition counts them
 * @param title what has to be done by the deadline
 * @param countsFrom the date from which it is counted
 * @param daysBefore how many days before the first day of that date
 * @param fromYear the first reporting year
 * @param untilYear the last one; absent where it holds until a later edition takes over
 * @param basis SOURCE where a source gives the number of days, OURS where none does
 * @param source where the step or the decision is written down, if it is
 * @param occurredOn when it was decided; absent for what the system was delivered with
 * @param recordedAt when the system was told; absent for what it was delivered with
 */
public record CalendarRuleResponse(
        String code,
        int edition,
        String title,
        CalendarDateKind countsFrom,
        int daysBefore,
        int fromYear,
        @Nullable Integer untilYear,
        Basis basis,
        @Nullable String source,
        @Nullable PartialDate occurredOn,
        @Nullable Instant recordedAt) {

    static CalendarRuleResponse of(CalendarRuleEdition edition) {
        var rule = edition.rule();
        var occurredOn = edition.occurredOn();
        return new CalendarRuleResponse(
                rule.code(),
                rule.edition(),
                rule.title(),
                rule.countsFrom(),
                rule.daysBefore(),
                edition.fromYear(),
                edition.untilYear(),
                rule.basis(),
                rule.source(),
                occurredOn == null ? null : PartialDate.parse(occurredOn),
                edition.recordedAt());
    }
}
