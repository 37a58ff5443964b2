package ascn.cityregistry.quota.domain;

import ascn.contracts.problem.RuleViolation;

/** A member state has at most as many member cities as the quota and its waivers allow (rule M01). */
public final class QuotaExceeded extends RuleViolation {

    QuotaExceeded(QuotaStanding standing, long cities) {
        this(
                standing,
                cities,
                "Nominate fewer cities, or let the Secretariat record the waiver on which more of them rest",
                "/cities");
    }

    private QuotaExceeded(QuotaStanding standing, long cities, String remedy, String pointer) {
        super(
                Kind.CONFLICT,
                "quota-exceeded",
                "M01",
                standing.memberState() + " would have " + cities + " member cities on " + standing.day() + "; "
                        + allowance(standing),
                remedy,
                pointer);
    }

    /** The refusal of an admission that names no waiver of its own (rule M18). */
    static QuotaExceeded withoutWaiver(QuotaStanding standing) {
        return new QuotaExceeded(
                standing,
                standing.members() + 1,
                "Give the waiver that was decided with the admission: its reference, or NOT_ON_RECORD, and its source",
                "/waiver");
    }

    private static String allowance(QuotaStanding standing) {
        var quota = "the quota since " + standing.effectiveFrom() + " is " + standing.citiesPerState();
        return standing.waived() == 0 ? quota : quota + ", and waivers allow " + standing.waived() + " more";
    }
}
