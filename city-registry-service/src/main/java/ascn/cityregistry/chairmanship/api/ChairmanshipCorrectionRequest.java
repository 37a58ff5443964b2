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
 * An entry of the ASEAN Chair calendar as it is known now, whole.
 *
 * @param memberState ISO 3166-1 alpha-2 code of the member state
 * @param from its first day as chair
 * @param until the day after its last
 * @param standing RECORDED unless only a plan is known; what has not begun can only be planned
 * @param source where it is written down
 * @param reason why the entry is corrected
 */
public record ChairmanshipCorrectionRequest(
        @Schema(examples = "PH")
        @NotNull(message = "is missing")
        @Pattern(regexp = "[A-Z]{2}", message = "must be an ISO 3166-1 alpha-2 code such as PH")
        String memberState,

        @NotNull(message = "is missing") LocalDate from,
        @NotNull(message = "is missing") LocalDate until,
        @Nullable Standing standing,

        @Schema(examples = "Decision of the 43rd ASEAN Summit (2023)")
        @NotBlank(message = "is missing")
        @Size(max = 500, message = "is longer than 500 characters")
        String source,

        @Schema(examples = "The Philippines took the place in the rotation")
        @NotBlank(message = "is missing")
        @Size(max = 500, message = "is longer than 500 characters")
        String reason) {

    ChairmanshipEntry toEntry() {
        return new ChairmanshipEntry(memberState, from, until, standing, source);
    }
}
