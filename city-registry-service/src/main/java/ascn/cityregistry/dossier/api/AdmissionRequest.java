package ascn.cityregistry.dossier.api;

import ascn.cityregistry.dossier.application.AdmitDossier.Decision;
import ascn.contracts.record.PartialDate;
import ascn.contracts.record.Standing;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The consensus decision that admits the cities of a dossier.
 *
 * @param occurredOn its day, as precisely as it is known
 * @param standing RECORDED unless only a plan is known
 * @param decisionReference the decision, or NOT_ON_RECORD in an act of the record
 * @param source where it is written down
 */
public record AdmissionRequest(
        @NotNull(message = "is missing") PartialDate occurredOn,
        @Nullable Standing standing,

        @Schema(examples = "List of 26 pilot cities as of 23 March 2018")
        @NotBlank(message = "is missing")
        @Size(max = 500, message = "is longer than 500 characters")
        String decisionReference,

        @Schema(examples = "Concept Note: ASEAN Smart Cities Network (2018)")
        @NotBlank(message = "is missing")
        @Size(max = 500, message = "is longer than 500 characters")
        String source) {

    Decision toDecision() {
        return new Decision(occurredOn, standing, decisionReference, source);
    }
}
