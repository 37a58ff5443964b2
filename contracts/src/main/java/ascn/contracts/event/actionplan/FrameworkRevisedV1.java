package ascn.contracts.event.actionplan;

import ascn.contracts.event.EventType;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An edition of the framework has a revised draft, and each comment on the one before has its disposition (rules F02,
 * F03).
 *
 * @param edition slug of the edition
 * @param formerDigest digest of the text that it replaces
 * @param digest SHA-256 of the canonical JSON (RFC 8785) of the text, in hexadecimal digits
 * @param parts the mandatory parts that the text has (rule F01)
 * @param dispositions how many comments on the edition have which disposition
 * @param revisedOn when it was revised, as precisely as it is known (rule N05)
 * @param source where it is written down; absent when it happened by the call itself
 */
@EventType("ascn.action-plan.framework-revised.v1")
public record FrameworkRevisedV1(
        String edition,
        String formerDigest,
        String digest,
        List<String> parts,
        Map<String, Long> dispositions,
        String revisedOn,
        @Nullable String source)
        implements ActionPlanEvent {}
