package ascn.contracts.event.actionplan;

import ascn.contracts.event.EventType;
import org.jspecify.annotations.Nullable;

/**
 * A member state endorsed an edition of the framework, through its National Representative (rule F04).
 *
 * @param edition slug of the edition
 * @param digest SHA-256 of the canonical JSON (RFC 8785) of the text, in hexadecimal digits
 * @param memberState ISO 3166-1 alpha-2 code of the member state
 * @param endorsedOn when it endorsed, as precisely as it is known (rule N05)
 * @param source where it is written down; absent when it happened by the call itself
 */
@EventType("ascn.action-plan.framework-endorsed-by-member-state.v1")
public record FrameworkEndorsedByMemberStateV1(
        String edition,
        String digest,
        String memberState,
        String endorsedOn,
        @Nullable String source) implements ActionPlanEvent {}
