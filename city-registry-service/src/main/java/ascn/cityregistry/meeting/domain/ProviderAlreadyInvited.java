package ascn.cityregistry.meeting.domain;

import ascn.contracts.problem.RuleViolation;

/** An organisation is invited once (rule A09). */
public final class ProviderAlreadyInvited extends RuleViolation {

    /** Name of the constraint that means the same. */
    public static final String CONSTRAINT = "uq_meeting_provider";

    /** The refusal. */
    public ProviderAlreadyInvited() {
        super(
                Kind.CONFLICT,
                "provider-already-invited",
                "A09",
                "This organisation is invited already",
                "See the providers of the meeting",
                "/organisation");
    }
}
