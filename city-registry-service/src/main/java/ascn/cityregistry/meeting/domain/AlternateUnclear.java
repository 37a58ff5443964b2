package ascn.cityregistry.meeting.domain;

import ascn.contracts.problem.RuleViolation;

/** A delegation is led by the National Representative, or by an alternate whose function is recorded (rule C06). */
public final class AlternateUnclear extends RuleViolation {

    AlternateUnclear() {
        super(
                Kind.INVALID,
                "alternate-unclear",
                "C06",
                "An alternate is named by function, and only an alternate is",
                "Give alternatePost with the head ALTERNATE, and leave it out otherwise",
                "/alternatePost");
    }
}
