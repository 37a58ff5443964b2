package ascn.contracts.event.actionplan;

import ascn.contracts.event.EventType;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A city or a member state commented on a circulated text of the framework (rule F02). What it says stays in the
 * service.
 *
 * @param edition slug of the edition
 * @param commentId names the comment
 * @param digest digest of the text that it speaks of
 * @param section the part: definition, key principles or core outcomes (rule F01)
 * @param item number of the item within the part; absent where it speaks of the whole part
 * @param post the post that spoke
 * @param subject slug of the city, or code of the member state, for which it spoke
 * @param commentedOn when it was said, as precisely as it is known (rule N05)
 * @param source where it is written down; absent when it happened by the call itself
 */
@EventType("ascn.action-plan.framework-commented.v1")
public record FrameworkCommentedV1(
        String edition,
        UUID commentId,
        String digest,
        String section,
        @Nullable Integer item,
        String post,
        String subject,
        String commentedOn,
        @Nullable String source)
        implements ActionPlanEvent {}
