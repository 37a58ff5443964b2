package ascn.cityregistry.meeting.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A solution provider is invited to the providers' session.
 *
 * @param organisation the organisation, never a person
 * @param source where it is written down
 */
public record ProviderRequest(
        @Schema(examples = "Example Mobility Ltd")
        @NotBlank(message = "is missing")
        @Size(max = 200, message = "is longer than 200 characters")
        String organisation,

        @NotBlank(message = "is missing") @Size(max = 500, message = "is longer than 500 characters")
        String source) {}
