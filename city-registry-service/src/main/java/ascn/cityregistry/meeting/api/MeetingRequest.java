package ascn.cityregistry.meeting.api;

import ascn.cityregistry.meeting.application.MeetingEntry;
import ascn.cityregistry.meeting.domain.MeetingDetails;
import ascn.contracts.record.PartialDate;
import ascn.contracts.record.Standing;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An annual meeting took place, or is planned. Who chairs and hosts it is derived.
 *
 * @param number its number in the row of annual meetings
 * @param occurredOn its first day, as precisely as it is known; the calendar year is that of this day
 * @param lastDay its last day where it lasts several; left out otherwise
 * @param plannedOn when it was once planned for, where a source gives it
 * @param place where it takes place, or NOT_ON_RECORD
 * @param hostEvent the event it stands alongside, where there is one
 * @param chairedBy ISO 3166-1 alpha-2 code of the member state that in fact chaired, where another than the Chair did
 * @param hostedBy ISO 3166-1 alpha-2 code of the member state that in fact hosted, where another than the Chair did
 * @param deviationNote why another did
 * @param standing RECORDED unless only a plan is known; what has not begun can only be planned
 * @param source where it is written down
 */
public record MeetingRequest(
        @NotNull(message = "is missing")
        @Min(value = 1, message = "must be 1 or more")
        @Max(value = 9999, message = "must be 9999 or less")
        Integer number,

        @NotNull(message = "is missing") PartialDate occurredOn,
        @Nullable LocalDate lastDay,
        @Nullable PartialDate plannedOn,

        @Schema(examples = "Singapore")
        @NotBlank(message = "is missing")
        @Size(max = 200, message = "is longer than 200 characters")
        String place,

        @Schema(examples = "World Cities Summit")
        @Size(min = 1, max = 200, message = "must have 1 to 200 characters")
        @Nullable
        String hostEvent,

        @Schema(examples = "SG")
        @Pattern(regexp = "[A-Z]{2}", message = "must be an ISO 3166-1 alpha-2 code such as SG")
        @Nullable
        String chairedBy,

        @Schema(examples = "SG")
        @Pattern(regexp = "[A-Z]{2}", message = "must be an ISO 3166-1 alpha-2 code such as SG")
        @Nullable
        String hostedBy,

        @Size(min = 1, max = 500, message = "must have 1 to 500 characters") @Nullable
        String deviationNote,

        @Nullable Standing standing,

        @NotBlank(message = "is missing") @Size(max = 500, message = "is longer than 500 characters")
        String source) {

    MeetingEntry toEntry() {
        return new MeetingEntry(
                occurredOn,
                standing,
                new MeetingDetails(
                        number, lastDay, plannedOn, place, hostEvent, chairedBy, hostedBy, deviationNote, source));
    }
}
