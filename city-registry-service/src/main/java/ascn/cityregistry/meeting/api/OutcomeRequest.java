package ascn.cityregistry.meeting.api;

import ascn.cityregistry.meeting.application.RecordOutcome.Agreed;
import ascn.cityregistry.meeting.domain.Outcome.OwnerKind;
import ascn.cityregistry.meeting.domain.OutcomeType;
import ascn.contracts.record.PartialDate;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What came of an annual meeting.
 *
 * @param type what kind of outcome it is
 * @param text what was agreed
 * @param ownerKind what kind of owner it has
 * @param owner code of the body in capitals, slug of the city, or code of the member state
 * @param dueOn when it is due, as precisely as it is known; left out where no date was set
 * @param source where it is written down
 */
public record OutcomeRequest(
        @NotNull(message = "is missing") OutcomeType type,

        @NotBlank(message = "is missing") @Size(max = 2000, message = "is longer than 2000 characters")
        String text,

        @NotNull(message = "is missing") OwnerKind ownerKind,

        @Schema(examples = "ASEC")
        @NotBlank(message = "is missing")
        @Size(max = 100, message = "is longer than 100 characters")
        String owner,

        @Nullable PartialDate dueOn,

        @NotBlank(message = "is missing") @Size(max = 500, message = "is longer than 500 characters")
        String source) {

    Agreed toAgreed() {
        return new Agreed(type, text, ownerKind, owner, dueOn, source);
    }
}
