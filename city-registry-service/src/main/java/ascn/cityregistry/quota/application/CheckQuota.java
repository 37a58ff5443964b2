package ascn.cityregistry.quota.application;

import ascn.cityregistry.quota.persistence.QuotaPolicyRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;

/** Asks the quota of a day (rules M01, M02). */
@ApplicationScoped
public class CheckQuota {

    private final QuotaPolicyRepository policies;

    CheckQuota(QuotaPolicyRepository policies) {
        this.policies = policies;
    }

    /**
     * Refuses more cities than the policy of that day allows. A day before the first policy knows no quota.
     *
     * @throws ascn.cityregistry.quota.domain.QuotaExceeded when there would be too many
     */
    public void refuseAbove(String memberState, long cities, LocalDate day) {
        policies.inForceOn(day).ifPresent(policy -> policy.refuseAbove(memberState, cities));
    }
}
