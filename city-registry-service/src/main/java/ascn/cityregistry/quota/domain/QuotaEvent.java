package ascn.cityregistry.quota.domain;

import ascn.contracts.record.Act;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What can happen to the quota. */
public sealed interface QuotaEvent {

    /** The network decided how many member cities each state may have from a day on. */
    record QuotaPolicyRecorded(
            QuotaPolicyId policyId,
            LocalDate effectiveFrom,
            int citiesPerState,
            QuotaDecision decision,
            @Nullable QuotaPolicyId supersedes,
            Act act)
            implements QuotaEvent {}

    /** The network let a member state have more cities than the quota. */
    record QuotaWaiverRecorded(
            QuotaWaiverId waiverId,
            String memberState,
            int cities,
            LocalDate since,
            @Nullable LocalDate until,
            QuotaDecision decision,
            @Nullable QuotaWaiverId supersedes,
            Act act)
            implements QuotaEvent {}
}
