package ascn.cityregistry.quota.application;

import ascn.cityregistry.memberstate.domain.UnknownMemberState;
import ascn.cityregistry.quota.domain.PlaceInTime;
import ascn.cityregistry.quota.domain.QuotaPolicy;
import ascn.cityregistry.quota.domain.QuotaPolicyId;
import ascn.cityregistry.quota.domain.QuotaStanding;
import ascn.cityregistry.quota.domain.QuotaWaiver;
import ascn.cityregistry.quota.domain.QuotaWaiverId;
import ascn.cityregistry.quota.persistence.QuotaPolicyRepository;
import ascn.cityregistry.quota.persistence.QuotaStandings;
import ascn.cityregistry.quota.persistence.QuotaWaiverRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which quotas and waivers are on record, and what they leave to whom. */
@ApplicationScoped
public class FindQuotas {

    private final QuotaPolicyRepository policies;
    private final QuotaWaiverRepository waivers;
    private final QuotaStandings standings;

    FindQuotas(QuotaPolicyRepository policies, QuotaWaiverRepository waivers, QuotaStandings standings) {
        this.policies = policies;
        this.waivers = waivers;
        this.standings = standings;
    }

    /**
     * What of a list is asked for.
     *
     * @param asOf only what holds on that day; everything where null
     * @param knownAt as the system knew it at that moment; as it knows it now where null
     */
    public record Moment(@Nullable LocalDate asOf, @Nullable Instant knownAt) {}

    /**
     * Where a member state stands.
     *
     * @param day on the day that was asked for
     * @param tightest on that or a later day: the one that leaves it the fewest places
     */
    public record Outlook(QuotaStanding day, QuotaStanding tightest) {}

    /**
     * One policy.
     *
     * @throws ascn.cityregistry.quota.domain.QuotaPolicyNotFound when there is none
     */
    @Transactional
    public QuotaPolicy policy(QuotaPolicyId id) {
        return policies.get(id);
    }

    /** A page of policies, by the day from which they hold. */
    @Transactional
    public List<QuotaPolicy> policies(Moment moment, Optional<PlaceInTime> after, int limit) {
        return policies.list(moment.asOf(), moment.knownAt(), after, limit);
    }

    /**
     * One waiver.
     *
     * @throws ascn.cityregistry.quota.domain.QuotaWaiverNotFound when there is none
     */
    @Transactional
    public QuotaWaiver waiver(QuotaWaiverId id) {
        return waivers.get(id);
    }

    /** A page of waivers, by the day from which they hold. */
    @Transactional
    public List<QuotaWaiver> waivers(
            @Nullable String memberState, Moment moment, Optional<PlaceInTime> after, int limit) {
        return waivers.list(memberState, moment.asOf(), moment.knownAt(), after, limit);
    }

    /**
     * Where a member state stands on a day.
     *
     * @throws UnknownMemberState when no state has that code
     */
    @Transactional
    public Outlook of(String memberState, LocalDate on) {
        var days = standings.dayAndLater(memberState, on);
        if (days.isEmpty() || !days.get(0).day().equals(on)) {
            throw new UnknownMemberState(memberState);
        }
        return new Outlook(
                days.get(0),
                days.stream()
                        .min(Comparator.comparingLong(QuotaStanding::places))
                        .orElseThrow());
    }

    /** Where every member state of a day would stand if the quota became another from then on. */
    @Transactional
    public List<QuotaStanding> ifTheQuotaBecame(int citiesPerState, LocalDate asOf) {
        return standings.ifTheQuotaBecame(citiesPerState, asOf);
    }
}
