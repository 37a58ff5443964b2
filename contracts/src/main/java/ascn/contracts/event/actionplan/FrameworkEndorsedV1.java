package ascn.contracts.event.actionplan;

import ascn.contracts.event.EventType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An edition of the framework is endorsed: each state that was a member of ASEAN on the day has done so (rule F04).
 * What the JCM and the Summit do with it are acts of theirs (rule F05).
 *
 * @param edition slug of the edition
 * @param title title of the edition
 * @param digest SHA-256 of the canonical JSON (RFC 8785) of the text, in hexadecimal digits
 * @param memberStates ISO 3166-1 alpha-2 codes of the member states that endorsed it
 * @param endorsedOn the day of the endorsement that made it whole, as precisely as it is known (rule N05)
 * @param source where it is written down; absent when it happened by the call itself
 */
@EventType("ascn.action-plan.framework-endorsed.v1")
public record FrameworkEndorsedV1(
        String edition,
        String title,
        String digest,
        List<String> memberStates,
        String endorsedOn,
        @Nullable String source)
        implements ActionPlanEvent {}
