package ascn.cityregistry.calendar.api;

import ascn.cityregistry.calendar.application.CalendarEntry;
import ascn.contracts.record.PartialDate;
import ascn.contracts.record.Standing;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A date of a reporting year as it is known now, whole; kind and year stay.
 *
 * @param occurredOn its first day, as precisely as it is known
 * @param lastDay its last day where it lasts several; left out otherwise
 * @param standing RECORDED unless only a plan is known
 * @param source where it is written down
 * @param reason why it moves
 */
public record CalendarDateMoveRequest(
        @NotNull(message = "is missing") PartialDate occurredOn,
        @Nullable LocalDate lastDay,
        @Nullable Standing standing,

        @NotBlank(message = "is missing") @Size(max = 500, message = "is longer than 500 characters")
        String source,

        @NotBlank(message = "is missing") @Size(max = 500, message = "is longer than 500 characters")
        String reason) {

    CalendarEntry toEntry() {
        return new CalendarEntry(occurredOn, lastDay, standing, source);
    }
}
