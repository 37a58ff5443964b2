package ascn.cityregistry.meeting.api;

import ascn.cityregistry.meeting.domain.Outcome.Closing;
import ascn.contracts.record.PartialDate;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * An outcome is done.
 *
 * @param occurredOn when it was done, as precisely as it is known
 * @param closingAct the act that closed it
 * @param source where it is written down
 */
public record ClosureRequest(
        @NotNull(message = "is missing") PartialDate occurredOn,

        @NotBlank(message = "is missing") @Size(max = 500, message = "is longer than 500 characters")
        String closingAct,

        @NotBlank(message = "is missing") @Size(max = 500, message = "is longer than 500 characters")
        String source) {

    Closing toClosing() {
        return new Closing(occurredOn, closingAct, source);
    }
}
