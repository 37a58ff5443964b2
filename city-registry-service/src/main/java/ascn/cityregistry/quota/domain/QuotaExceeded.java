package ascn.cityregistry.quota.domain;

import ascn.contracts.problem.RuleViolation;

/** A member state has at most as many member cities as the quota and its waivers allow (rule M01). */
public final class QuotaExceeded extends RuleViolation {

    QuotaExceeded(QuotaStanding standing, long cities) {
        super(
                Kind.CONFLICT,
                "quota-exceeded",
                "M01",
                standing.memberState() + " would have " + cities + " member cities on " + standing.day() + "; "
                        + allowance(standing),
                "Nominate fewer cities, or let the Secretariat record the waiver on which more of them rest",
                "/cities");
    }

    private static String allowance(QuotaStanding standing) {
        var quota = "the quota since " + standing.effectiveFrom() + " is " + standing.citiesPerState();
        return standing.waived() == 0 ? quota : quota + ", and waivers allow " + standing.waived() + " more";
    }
}
