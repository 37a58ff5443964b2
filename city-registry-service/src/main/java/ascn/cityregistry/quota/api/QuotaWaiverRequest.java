package ascn.cityregistry.quota.api;

import ascn.cityregistry.quota.application.DecisionTaken;
import ascn.cityregistry.quota.application.RecordQuotaWaiver.Waiver;
import ascn.cityregistry.quota.domain.QuotaWaiverId;
import ascn.contracts.record.PartialDate;
import ascn.contracts.record.Standing;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A decision that lets a member state have more cities than the quota.
 *
 * @param occurredOn the day of the decision, as precisely as it is known
 * @param standing RECORDED unless only a plan is known
 * @param memberState ISO 3166-1 alpha-2 code of the member state
 * @param cities how many cities above the quota it may have
 * @param since the first day on which that holds
 * @param until the first day on which it holds no longer; left out while it has no end
 * @param decisionReference the decision, or NOT_ON_RECORD in an act of the record
 * @param source where it is written down
 * @param supersedes the waiver on record that this one corrects or ends; left out for a new decision
 */
public record QuotaWaiverRequest(
        @NotNull(message = "is missing") PartialDate occurredOn,

        @Nullable Standing standing,

        @Schema(examples = "MY")
        @NotNull(message = "is missing")
        @Pattern(regexp = "[A-Z]{2}", message = "must be an ISO 3166-1 alpha-2 code such as ID")
        String memberState,

        @NotNull(message = "is missing")
        @Min(value = 1, message = "must be 1 or more")
        @Max(value = 1000, message = "must be 1000 or less")
        Integer cities,

        @NotNull(message = "is missing") LocalDate since,
        @Nullable LocalDate until,

        @NotBlank(message = "is missing") @Size(max = 500, message = "is longer than 500 characters")
        String decisionReference,

        @NotBlank(message = "is missing") @Size(max = 500, message = "is longer than 500 characters")
        String source,

        @Nullable UUID supersedes) {

    Waiver toWaiver() {
        return new Waiver(
                memberState,
                cities,
                since,
                until,
                new DecisionTaken(occurredOn, standing, decisionReference, source),
                supersedes == null ? null : new QuotaWaiverId(supersedes));
    }
}
