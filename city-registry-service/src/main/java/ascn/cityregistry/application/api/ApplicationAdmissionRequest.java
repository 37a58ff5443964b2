package ascn.cityregistry.application.api;

import ascn.cityregistry.application.application.AdmitApplication.Decision;
import ascn.cityregistry.quota.application.TakePlaceByDecision.OwnWaiver;
import ascn.contracts.record.PartialDate;
import ascn.contracts.record.Standing;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The consensus decision that admits the city of an application.
 *
 * @param occurredOn its day, as precisely as it is known
 * @param standing RECORDED unless only a plan is known
 * @param decisionReference the decision, or NOT_ON_RECORD in an act of the record
 * @param source where it is written down
 * @param waiver the waiver that was decided with it, for a city above the quota and for no other
 */
public record ApplicationAdmissionRequest(
        @NotNull(message = "is missing") PartialDate occurredOn,
        @Nullable Standing standing,

        @Schema(examples = "Accepted at the 6th Annual Meeting, 12 July 2023")
        @NotBlank(message = "is missing")
        @Size(max = 500, message = "is longer than 500 characters")
        String decisionReference,

        @Schema(examples = "ASEAN Smart Cities Network (web page, 2026)")
        @NotBlank(message = "is missing")
        @Size(max = 500, message = "is longer than 500 characters")
        String source,

        @Valid @Nullable WaiverItem waiver) {

    Decision toDecision() {
        return new Decision(occurredOn, standing, decisionReference, source, waiver == null ? null : waiver.toWaiver());
    }

    /**
     * The decision that lets the member state have one more city than the quota.
     *
     * @param decisionReference the decision, or NOT_ON_RECORD in an act of the record
     * @param source where it is written down
     */
    public record WaiverItem(
            @NotBlank(message = "is missing") @Size(max = 500, message = "is longer than 500 characters")
            String decisionReference,

            @NotBlank(message = "is missing") @Size(max = 500, message = "is longer than 500 characters")
            String source) {

        OwnWaiver toWaiver() {
            return new OwnWaiver(decisionReference, source);
        }
    }
}
