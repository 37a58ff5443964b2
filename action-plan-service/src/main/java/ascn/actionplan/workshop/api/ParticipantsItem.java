package ascn.actionplan.workshop.api;

import ascn.actionplan.workshop.domain.ParticipantRole;
import ascn.actionplan.workshop.domain.Participants;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Who took part in a workshop, by role.
 *
 * @param role the post or function
 * @param number how many; left out where no source says so
 */
public record ParticipantsItem(
        @NotNull(message = "is missing") ParticipantRole role,

        @Schema(examples = "26")
        @Nullable
        @Min(value = 0, message = "must be 0 or more")
        @Max(value = 100000, message = "must be 100000 or less")
        Integer number) {

    Participants toParticipants() {
        return new Participants(role, number);
    }
}
