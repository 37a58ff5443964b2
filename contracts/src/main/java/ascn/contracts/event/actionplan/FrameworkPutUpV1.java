package ascn.contracts.event.actionplan;

import ascn.contracts.event.EventType;
import org.jspecify.annotations.Nullable;

/**
 * An edition of the framework with all its mandatory parts was put up for endorsement by the member states (rules F01,
 * F03).
 *
 * @param edition slug of the edition
 * @param digest SHA-256 of the canonical JSON (RFC 8785) of the text, in hexadecimal digits
 * @param putUpOn when it was put up, as precisely as it is known (rule N05)
 * @param source where it is written down; absent when it happened by the call itself
 */
@EventType("ascn.action-plan.framework-put-up.v1")
public record FrameworkPutUpV1(
        String edition,
        String digest,
        String putUpOn,
        @Nullable String source) implements ActionPlanEvent {}
