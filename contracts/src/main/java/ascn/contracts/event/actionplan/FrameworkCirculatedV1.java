package ascn.contracts.event.actionplan;

import ascn.contracts.event.EventType;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The Chair circulated the draft of an edition of the framework to the member states and their cities (rules F02,
 * F03).
 *
 * @param edition slug of the edition
 * @param title title of the edition
 * @param follows slug of the endorsed edition that it is to follow
 * @param memberState ISO 3166-1 alpha-2 code of the member state whose National Representative drafted it as Chair
 * @param digest SHA-256 of the canonical JSON (RFC 8785) of the text, in hexadecimal digits
 * @param parts the mandatory parts that the text has (rule F01)
 * @param targets by when each step is meant to be taken, as precisely as it is known: name of the step and date
 *     (rule F08)
 * @param circulatedOn when it was circulated, as precisely as it is known (rule N05)
 * @param source where it is written down; absent when it happened by the call itself
 */
@EventType("ascn.action-plan.framework-circulated.v1")
public record FrameworkCirculatedV1(
        String edition,
        String title,
        @Nullable String follows,
        String memberState,
        String digest,
        List<String> parts,
        Map<String, String> targets,
        String circulatedOn,
        @Nullable String source)
        implements ActionPlanEvent {}
