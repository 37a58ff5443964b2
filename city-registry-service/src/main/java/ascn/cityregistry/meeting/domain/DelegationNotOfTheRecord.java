package ascn.cityregistry.meeting.domain;

import ascn.contracts.problem.RuleViolation;

/** Delegations are named by their National Representative; the Secretariat writes down those of the past, with a source (rule C06). */
public final class DelegationNotOfTheRecord extends RuleViolation {

    /** The refusal. */
    public DelegationNotOfTheRecord() {
        super(
                Kind.CONFLICT,
                "delegation-not-of-the-record",
                "C06",
                "The Secretariat names no delegation: it writes down one of a meeting that took place, with its source",
                "Let the National Representative name it, or give the source of a meeting that is RECORDED",
                "/source");
    }
}
