package ascn.contracts.event.actionplan;

import ascn.contracts.event.EventType;
import org.jspecify.annotations.Nullable;

/**
 * A revised draft of the framework was discussed at a workshop (rule F03).
 *
 * @param edition slug of the edition
 * @param digest SHA-256 of the canonical JSON (RFC 8785) of the text, in hexadecimal digits
 * @param reference the workshop, by its title
 * @param discussedOn when it was discussed, as precisely as it is known (rule N05)
 * @param source where it is written down; absent when it happened by the call itself
 */
@EventType("ascn.action-plan.framework-discussed.v1")
public record FrameworkDiscussedV1(
        String edition,
        String digest,
        String reference,
        String discussedOn,
        @Nullable String source) implements ActionPlanEvent {}
