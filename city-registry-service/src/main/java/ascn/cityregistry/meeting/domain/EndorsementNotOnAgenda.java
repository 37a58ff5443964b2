package ascn.cityregistry.meeting.domain;

import ascn.contracts.problem.RuleViolation;

/** The framework is endorsed at a meeting whose agenda says so, as that of 2018 does (rule A05). */
public final class EndorsementNotOnAgenda extends RuleViolation {

    /** The refusal. */
    public EndorsementNotOnAgenda() {
        super(
                Kind.CONFLICT,
                "endorsement-not-on-agenda",
                "A05",
                "The agenda of this meeting has no item ENDORSE_ASCF",
                "Set the agenda with that item first, if the meeting endorsed an edition of the framework",
                "/type");
    }
}
