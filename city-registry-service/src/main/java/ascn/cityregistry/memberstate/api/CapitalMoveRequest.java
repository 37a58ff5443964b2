package ascn.cityregistry.memberstate.api;

import ascn.cityregistry.memberstate.application.MoveCapital.Move;
import ascn.contracts.record.PartialDate;
import ascn.contracts.record.Standing;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A move of the capital.
 *
 * @param capital the city that became the capital
 * @param occurredOn from which day, as precisely as it is known
 * @param standing RECORDED unless only a plan is known; a plan is kept and moves nothing
 * @param source where it is written down
 */
public record CapitalMoveRequest(
        @NotNull(message = "is missing") @Valid CapitalItem capital,
        @NotNull(message = "is missing") PartialDate occurredOn,
        @Nullable Standing standing,

        @Schema(examples = "Law on the capital city (2022)")
        @NotBlank(message = "is missing")
        @Size(max = 500, message = "is longer than 500 characters")
        String source) {

    Move toMove() {
        return new Move(capital.toCity(), occurredOn, standing, source);
    }
}
