package ascn.contracts.event.actionplan;

import ascn.contracts.event.EventType;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The Chair said what becomes of a comment on the framework (rule F02).
 *
 * @param edition slug of the edition
 * @param commentId names the comment
 * @param section the part: definition, key principles or core outcomes (rule F01)
 * @param disposition what becomes of it
 * @param decidedOn when the Chair said so, as precisely as it is known (rule N05)
 * @param source where it is written down; absent when it happened by the call itself
 */
@EventType("ascn.action-plan.framework-comment-decided.v1")
public record FrameworkCommentDecidedV1(
        String edition,
        UUID commentId,
        String section,
        String disposition,
        String decidedOn,
        @Nullable String source) implements ActionPlanEvent {}
