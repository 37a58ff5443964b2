package ascn.cityregistry.networkact.api;

import ascn.cityregistry.networkact.application.NetworkActEntry;
import ascn.cityregistry.networkact.domain.NetworkActKind;
import ascn.contracts.record.PartialDate;
import ascn.contracts.record.Standing;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The network was established or officially launched, or is to be.
 *
 * @param kind which of the two
 * @param occurredOn when it took place, as precisely as it is known
 * @param body the body that acted, or NOT_ON_RECORD
 * @param standing RECORDED unless only a plan is known; what has not begun can only be planned
 * @param source where it is written down
 */
public record NetworkActRequest(
        @NotNull(message = "is missing") NetworkActKind kind,
        @NotNull(message = "is missing") PartialDate occurredOn,

        @Schema(examples = "32nd ASEAN Summit")
        @NotBlank(message = "is missing")
        @Size(max = 200, message = "is longer than 200 characters")
        String body,

        @Nullable Standing standing,

        @NotBlank(message = "is missing") @Size(max = 500, message = "is longer than 500 characters")
        String source) {

    NetworkActEntry toEntry() {
        return new NetworkActEntry(occurredOn, body, standing, source);
    }
}
