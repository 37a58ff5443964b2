package ascn.cityregistry.meeting.api;

import ascn.cityregistry.meeting.application.NameDelegation.Named;
import ascn.cityregistry.meeting.domain.Delegation.Head;
import ascn.contracts.record.PartialDate;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The delegation of a member state as it is known now, whole.
 *
 * @param head who leads it
 * @param alternatePost the function of the alternate, never a name; only with the head ALTERNATE
 * @param occurredOn when it was named; left out by who names it now
 * @param source where it is written down, for one of the past
 * @param reason why the one that was named before is replaced
 */
public record DelegationCorrectionRequest(
        @NotNull(message = "is missing") Head head,

        @Schema(examples = "Deputy Secretary of a ministry")
        @Size(min = 1, max = 200, message = "must have 1 to 200 characters")
        @Nullable
        String alternatePost,

        @Nullable PartialDate occurredOn,

        @Size(min = 1, max = 500, message = "must have 1 to 500 characters") @Nullable
        String source,

        @NotBlank(message = "is missing") @Size(max = 500, message = "is longer than 500 characters")
        String reason) {

    Named toNamed(String memberState) {
        return new Named(memberState, head, alternatePost, occurredOn, source);
    }
}
