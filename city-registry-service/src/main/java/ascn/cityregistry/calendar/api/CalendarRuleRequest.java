package ascn.cityregistry.calendar.api;

import ascn.cityregistry.calendar.application.RecordCalendarRule.Decided;
import ascn.cityregistry.calendar.domain.CalendarDateKind;
import ascn.cityregistry.calendar.domain.CalendarRule.Basis;
import ascn.contracts.record.PartialDate;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Another edition of a rule by which a deadline is computed, or a rule that is new.
 *
 * @param code names the deadline through all editions
 * @param title what has to be done by it
 * @param countsFrom the date from which it is counted
 * @param daysBefore how many days before the first day of that date
 * @param fromYear the first reporting year; it holds until a later edition takes over
 * @param basis SOURCE where the source gives the number of days, OURS where none does
 * @param occurredOn when it was decided, as precisely as it is known
 * @param source where that is written down
 */
public record CalendarRuleRequest(
        @Schema(examples = "DELEGATIONS_NAMED")
        @NotNull(message = "is missing")
        @Size(max = 60, message = "is longer than 60 characters")
        @Pattern(regexp = "[A-Z][A-Z_]{2,59}", message = "must be capital letters and _, such as DELEGATIONS_NAMED")
        String code,

        @NotBlank(message = "is missing") @Size(max = 200, message = "is longer than 200 characters")
        String title,

        @NotNull(message = "is missing") CalendarDateKind countsFrom,

        @NotNull(message = "is missing")
        @Min(value = 0, message = "must be 0 or more")
        @Max(value = 366, message = "must be 366 or less")
        Integer daysBefore,

        @NotNull(message = "is missing")
        @Min(value = 2018, message = "must be 2018 or later")
        @Max(value = 9998, message = "must be 9998 or earlier")
        Integer fromYear,

        @NotNull(message = "is missing") Basis basis,
        @NotNull(message = "is missing") PartialDate occurredOn,

        @NotBlank(message = "is missing") @Size(max = 500, message = "is longer than 500 characters")
        String source) {

    Decided toDecided() {
        return new Decided(code, title, countsFrom, daysBefore, fromYear, basis, occurredOn, source);
    }
}
