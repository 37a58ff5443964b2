package ascn.cityregistry.meeting.api;

import ascn.cityregistry.meeting.domain.ProviderMeeting;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A city met a solution provider at the providers' session; it can be taken up as a private-sector link.
 *
 * @param providerId the provider, by the id that it has in the meeting
 * @param cityId slug of the city
 * @param subject what they spoke about
 * @param source where it is written down
 */
public record ProviderMeetingRequest(
        @NotNull(message = "is missing") UUID providerId,

        @Schema(examples = "makassar")
        @NotNull(message = "is missing")
        @Pattern(regexp = "[a-z0-9]+(-[a-z0-9]+)*", message = "must be a slug such as makassar")
        String cityId,

        @NotBlank(message = "is missing") @Size(max = 500, message = "is longer than 500 characters")
        String subject,

        @NotBlank(message = "is missing") @Size(max = 500, message = "is longer than 500 characters")
        String source) {

    ProviderMeeting toMeeting() {
        return new ProviderMeeting(providerId, cityId, subject, source);
    }
}
