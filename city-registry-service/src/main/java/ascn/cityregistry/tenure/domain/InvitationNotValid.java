package ascn.cityregistry.tenure.domain;

import ascn.contracts.problem.RuleViolation;

/**
 * The code invites nobody (rule N06). One refusal for a code that was never given out, that a newer one made void, that was
 * used, and that of a tenure which has ended: whoever guesses learns nothing. Each leaves an entry in the audit trail.
 */
public final class InvitationNotValid extends RuleViolation {

    /** The refusal. */
    public InvitationNotValid() {
        super(
                Kind.HIDDEN,
                "invitation-not-valid",
                "N06",
                "This code invites nobody",
                "Ask the Secretariat for a new one",
                "/code");
    }
}
