package ascn.cityregistry.calendar.api;

import ascn.cityregistry.calendar.application.CalendarEntry;
import ascn.cityregistry.calendar.domain.CalendarDateKind;
import ascn.contracts.record.PartialDate;
import ascn.contracts.record.Standing;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The meeting, the JCM or the Summit of a reporting year takes place, or is to.
 *
 * @param kind which of them
 * @param year the reporting year to whose chain it belongs
 * @param occurredOn its first day, as precisely as it is known
 * @param lastDay its last day where it lasts several; left out otherwise
 * @param standing RECORDED unless only a plan is known; what has not begun can only be planned
 * @param source where it is written down
 */
public record CalendarDateRequest(
        @NotNull(message = "is missing") CalendarDateKind kind,

        @NotNull(message = "is missing")
        @Min(value = 1967, message = "must be 1967 or later")
        @Max(value = 9998, message = "must be 9998 or earlier")
        Integer year,

        @NotNull(message = "is missing") PartialDate occurredOn,
        @Nullable LocalDate lastDay,
        @Nullable Standing standing,

        @NotBlank(message = "is missing") @Size(max = 500, message = "is longer than 500 characters")
        String source) {

    CalendarEntry toEntry() {
        return new CalendarEntry(occurredOn, lastDay, standing, source);
    }
}
