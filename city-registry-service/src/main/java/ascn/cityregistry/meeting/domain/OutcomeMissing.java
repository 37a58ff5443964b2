package ascn.cityregistry.meeting.domain;

import ascn.contracts.problem.RuleViolation;

/** A meeting that is concluded by the call has an outcome; which kind is free (rules A05, A06). */
public final class OutcomeMissing extends RuleViolation {

    /** The refusal. */
    public OutcomeMissing() {
        super(
                Kind.CONFLICT,
                "outcome-missing",
                "A05",
                "The meeting has no outcome",
                "Let the Secretariat record what came of it: the annual report rests on the outcomes");
    }
}
