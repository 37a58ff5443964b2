package ascn.cityregistry.quota.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/**
 * How many member cities each member state may have, from a day on (rule M02). A policy is never changed; the next one
 * takes over from its own day.
 */
@Entity
@Table(name = "quota_policy")
public class QuotaPolicy {

    @Id
    @Column(name = "effective_from")
    private LocalDate effectiveFrom;

    @Column(name = "cities_per_state")
    private int citiesPerState;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected QuotaPolicy() {}

    /** A policy that takes effect on a day. */
    public QuotaPolicy(LocalDate effectiveFrom, int citiesPerState) {
        this.effectiveFrom = effectiveFrom;
        this.citiesPerState = citiesPerState;
    }

    /**
     * Refuses more cities than the policy allows (rule M01).
     *
     * @param memberState code of the member state
     * @param cities how many it would have
     * @throws QuotaExceeded when that is more than the quota
     */
    public void refuseAbove(String memberState, long cities) {
        if (cities > citiesPerState) {
            throw new QuotaExceeded(memberState, cities, citiesPerState, effectiveFrom);
        }
    }
}
