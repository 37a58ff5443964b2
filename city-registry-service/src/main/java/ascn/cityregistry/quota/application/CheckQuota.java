package ascn.cityregistry.quota.application;

import ascn.cityregistry.city.application.FindCities;
import ascn.cityregistry.quota.persistence.QuotaPolicyRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.TreeSet;

/** Asks whether a member state may have more cities (rules M01, M02). */
@ApplicationScoped
public class CheckQuota {

    private final QuotaPolicyRepository policies;
    private final FindCities cities;

    CheckQuota(QuotaPolicyRepository policies, FindCities cities) {
        this.policies = policies;
        this.cities = cities;
    }

    /**
     * Refuses more cities from a day on than the quota allows then or on any later day: what is entered late must leave
     * the days after it valid too (rule N01). A day before the first policy knows no quota.
     *
     * @param more how many cities would join the members of that day
     * @throws ascn.cityregistry.quota.domain.QuotaExceeded for the first day on which there would be too many
     */
    public void refuseAbove(String memberState, int more, LocalDate from) {
        var days = new TreeSet<LocalDate>();
        days.add(from);
        days.addAll(cities.admissionDaysAfter(memberState, from));
        days.addAll(policies.takeoversAfter(from));
        for (var day : days) {
            var members = cities.countMembersOn(memberState, day);
            policies.inForceOn(day).ifPresent(policy -> policy.refuseAbove(memberState, members + more));
        }
    }
}
