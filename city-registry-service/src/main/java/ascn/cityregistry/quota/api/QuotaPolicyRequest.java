package ascn.cityregistry.quota.api;

import ascn.cityregistry.quota.application.DecisionTaken;
import ascn.cityregistry.quota.application.RecordQuotaPolicy.Policy;
import ascn.cityregistry.quota.domain.QuotaPolicyId;
import ascn.contracts.record.PartialDate;
import ascn.contracts.record.Standing;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A decision on how many member cities each member state may have.
 *
 * @param occurredOn the day of the decision, as precisely as it is known
 * @param standing RECORDED unless only a plan is known
 * @param effectiveFrom the first day on which it holds
 * @param citiesPerState how many member cities each state may have
 * @param decisionReference the decision, or NOT_ON_RECORD in an act of the record
 * @param source where it is written down
 * @param supersedes the policy on record that this one corrects; left out for a new decision
 */
public record QuotaPolicyRequest(
        @NotNull(message = "is missing") PartialDate occurredOn,

        @Nullable Standing standing,
        @NotNull(message = "is missing") LocalDate effectiveFrom,

        @NotNull(message = "is missing")
        @Min(value = 0, message = "must be 0 or more")
        @Max(value = 1000, message = "must be 1000 or less")
        Integer citiesPerState,

        @NotBlank(message = "is missing") @Size(max = 500, message = "is longer than 500 characters")
        String decisionReference,

        @NotBlank(message = "is missing") @Size(max = 500, message = "is longer than 500 characters")
        String source,

        @Nullable UUID supersedes) {

    Policy toPolicy() {
        return new Policy(
                effectiveFrom,
                citiesPerState,
                new DecisionTaken(occurredOn, standing, decisionReference, source),
                supersedes == null ? null : new QuotaPolicyId(supersedes));
    }
}
