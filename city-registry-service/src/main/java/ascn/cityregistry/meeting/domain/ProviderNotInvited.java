package ascn.cityregistry.meeting.domain;

import ascn.contracts.problem.RuleViolation;
import java.util.UUID;

/** Solution providers attend by invitation (rule A09). */
public final class ProviderNotInvited extends RuleViolation {

    /** The refusal. */
    public ProviderNotInvited(UUID providerId) {
        super(
                Kind.CONFLICT,
                "provider-not-invited",
                "A09",
                "No provider '" + providerId + "' was invited to this meeting",
                "Record the invitation first, and give the id that it has in the meeting",
                "/providerId");
    }
}
