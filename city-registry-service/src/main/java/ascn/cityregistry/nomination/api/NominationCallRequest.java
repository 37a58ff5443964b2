package ascn.cityregistry.nomination.api;

import ascn.cityregistry.nomination.application.RecordNominationCall.Call;
import ascn.cityregistry.nomination.domain.NominationCallId;
import ascn.contracts.record.PartialDate;
import ascn.contracts.record.Standing;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Member states are asked to nominate by a deadline.
 *
 * @param year the year whose nominations it asks for
 * @param deadline the last day, as precisely as it is known
 * @param occurredOn the day of the call; left out where it is not known: then it came before its deadline
 * @param standing RECORDED unless only a plan is known
 * @param source where it is written down
 * @param supersedes the call on record that this one corrects; left out for a new one
 */
public record NominationCallRequest(
        @Schema(examples = "2018")
        @NotNull(message = "is missing")
        @Min(value = 1967, message = "must be 1967 or more")
        @Max(value = 2999, message = "must be 2999 or less")
        Integer year,

        @NotNull(message = "is missing") PartialDate deadline,
        @Nullable PartialDate occurredOn,
        @Nullable Standing standing,

        @Schema(examples = "Concept Note: ASEAN Smart Cities Network (2018)")
        @NotBlank(message = "is missing")
        @Size(max = 500, message = "is longer than 500 characters")
        String source,

        @Nullable UUID supersedes) {

    Call toCall() {
        return new Call(
                year,
                deadline,
                occurredOn,
                standing,
                source,
                supersedes == null ? null : new NominationCallId(supersedes));
    }
}
