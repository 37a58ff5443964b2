package ascn.cityregistry.meeting.api;

import ascn.cityregistry.meeting.application.NameDelegation.Named;
import ascn.cityregistry.meeting.domain.Delegation.Head;
import ascn.contracts.record.PartialDate;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The delegation of a member state to an annual meeting.
 *
 * @param memberState ISO 3166-1 alpha-2 code of the member state
 * @param head who leads it
 * @param alternatePost the function of the alternate, never a name; only with the head ALTERNATE
 * @param occurredOn when it was named; left out by who names it now
 * @param source where it is written down, for one of the past
 */
public record DelegationRequest(
        @Schema(examples = "SG")
        @NotNull(message = "is missing")
        @Pattern(regexp = "[A-Z]{2}", message = "must be an ISO 3166-1 alpha-2 code such as SG")
        String memberState,

        @NotNull(message = "is missing") Head head,

        @Schema(examples = "Deputy Secretary of a ministry")
        @Size(min = 1, max = 200, message = "must have 1 to 200 characters")
        @Nullable
        String alternatePost,

        @Nullable PartialDate occurredOn,

        @Size(min = 1, max = 500, message = "must have 1 to 500 characters") @Nullable
        String source) {

    Named toNamed() {
        return new Named(memberState, head, alternatePost, occurredOn, source);
    }
}
