package ascn.cityregistry.network.api;

import ascn.cityregistry.network.application.RecordNetworkMembership.Belonging;
import ascn.contracts.record.PartialDate;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A city belongs to another network.
 *
 * @param network code of the network
 * @param role its role there
 * @param since since when, as precisely as it is known
 * @param source where it is written down
 */
public record NetworkMembershipRequest(
        @Schema(examples = "C40")
        @NotNull(message = "is missing")
        @Pattern(regexp = "[A-Z0-9]+(-[A-Z0-9]+)*", message = "must be capital letters and digits such as C40")
        @Size(max = 40, message = "is longer than 40 characters")
        String network,

        @Schema(examples = "Member of the steering committee")
        @Nullable
        @Size(min = 1, max = 200, message = "must have 1 to 200 characters")
        String role,

        @Nullable PartialDate since,

        @Schema(examples = "ASEAN Cities: The Rise of Paradiplomacy (2020)")
        @NotBlank(message = "is missing")
        @Size(max = 500, message = "is longer than 500 characters")
        String source) {

    Belonging toBelonging() {
        return new Belonging(network, role, since, source);
    }
}
