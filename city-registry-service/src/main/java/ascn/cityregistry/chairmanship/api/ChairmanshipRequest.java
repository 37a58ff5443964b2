package ascn.cityregistry.chairmanship.api;

import ascn.cityregistry.chairmanship.application.ChairmanshipEntry;
import ascn.contracts.record.Standing;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A member state chairs ASEAN.
 *
 * @param memberState ISO 3166-1 alpha-2 code of the member state
 * @param from its first day as chair, on which the fact occurred
 * @param until the day after its last
 * @param standing RECORDED unless only a plan is known; what has not begun can only be planned
 * @param source where it is written down
 */
public record ChairmanshipRequest(
        @Schema(examples = "SG")
        @NotNull(message = "is missing")
        @Pattern(regexp = "[A-Z]{2}", message = "must be an ISO 3166-1 alpha-2 code such as SG")
        String memberState,

        @NotNull(message = "is missing") LocalDate from,
        @NotNull(message = "is missing") LocalDate until,
        @Nullable Standing standing,

        @Schema(examples = "Concept Note: ASEAN Smart Cities Network (2018)")
        @NotBlank(message = "is missing")
        @Size(max = 500, message = "is longer than 500 characters")
        String source) {

    ChairmanshipEntry toEntry() {
        return new ChairmanshipEntry(memberState, from, until, standing, source);
    }
}
