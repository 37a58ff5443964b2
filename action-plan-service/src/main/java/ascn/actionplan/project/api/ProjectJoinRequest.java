package ascn.actionplan.project.api;

import ascn.actionplan.project.application.JoinProjects.Finding;
import ascn.contracts.record.PartialDate;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Two projects of a city turned out to be one.
 *
 * @param into key of the project that is told in its stead
 * @param reason why they are one
 * @param occurredOn when that was found, as precisely as it is known
 * @param source where it is written down
 */
public record ProjectJoinRequest(
        @Schema(examples = "integrated-tourism-management")
        @NotNull(message = "is missing")
        @Pattern(
                regexp = "[a-z0-9]+(-[a-z0-9]+)*",
                message = "must be in kebab case, such as integrated-tourism-management")
        @Size(max = 100, message = "is longer than 100 characters")
        String into,

        @NotBlank(message = "is missing") @Size(max = 500, message = "is longer than 500 characters")
        String reason,

        @NotNull(message = "is missing") PartialDate occurredOn,

        @NotBlank(message = "is missing") @Size(max = 500, message = "is longer than 500 characters")
        String source) {

    Finding toFinding() {
        return new Finding(reason, occurredOn, source);
    }
}
