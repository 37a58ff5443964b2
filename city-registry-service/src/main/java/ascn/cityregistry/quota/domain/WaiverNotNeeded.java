package ascn.cityregistry.quota.domain;

import ascn.contracts.problem.RuleViolation;

/**
 * An admission within the quota rests on no waiver (rule M18). Kept all the same, the waiver would let another city in that
 * nobody has decided on; left out in silence, the caller would believe it on record.
 */
public final class WaiverNotNeeded extends RuleViolation {

    WaiverNotNeeded(QuotaStanding standing) {
        super(
                Kind.CONFLICT,
                "waiver-not-needed",
                "M18",
                standing.memberState() + " has " + standing.members() + " member cities on " + standing.day()
                        + "; one more is within the quota and needs no waiver",
                "Leave the waiver out",
                "/waiver");
    }
}
