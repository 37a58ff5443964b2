package ascn.actionplan.project.api;

import ascn.actionplan.project.application.JoinProjects.Finding;
import ascn.contracts.record.PartialDate;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * A joined project turned out to be another after all.
 *
 * @param reason why they are two
 * @param occurredOn when that was found, as precisely as it is known
 * @param source where it is written down
 */
public record ProjectSeparationRequest(
        @NotBlank(message = "is missing") @Size(max = 500, message = "is longer than 500 characters")
        String reason,

        @NotNull(message = "is missing") PartialDate occurredOn,

        @NotBlank(message = "is missing") @Size(max = 500, message = "is longer than 500 characters")
        String source) {

    Finding toFinding() {
        return new Finding(reason, occurredOn, source);
    }
}
