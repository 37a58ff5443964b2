package ascn.actionplan.framework.api;

import ascn.actionplan.framework.domain.Disposition;
import ascn.actionplan.framework.domain.FrameworkComment;
import ascn.actionplan.framework.domain.FrameworkComment.Decision;
import ascn.actionplan.framework.domain.FrameworkSection;
import ascn.contracts.record.PartialDate;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A comment on a circulated text, and what becomes of it.
 *
 * @param id names it
 * @param edition slug of the edition
 * @param digest digest of the text that it speaks of
 * @param section the part that it speaks of
 * @param item the number of the item that it speaks of; absent where it speaks of the whole part
 * @param post the post that spoke
 * @param subject slug of the city or code of the member state for which it spoke
 * @param text what it says
 * @param occurredOn when it was said, as precisely as it is known
 * @param source where it is written down; absent where it was said by a call of the day
 * @param disposition what becomes of it, once the Chair said so
 * @param reason why
 * @param decidedOn when the Chair said so
 * @param decisionSource where that is written down
 * @param recordedAt when the system was told of the comment
 */
public record FrameworkCommentResponse(
        UUID id,
        String edition,
        String digest,
        FrameworkSection section,
        @Nullable Integer item,
        String post,
        String subject,
        String text,
        PartialDate occurredOn,
        @Nullable String source,
        @Nullable Disposition disposition,
        @Nullable String reason,
        @Nullable PartialDate decidedOn,
        @Nullable String decisionSource,
        Instant recordedAt) {

    static FrameworkCommentResponse of(FrameworkComment comment) {
        var decision = comment.decision();
        return new FrameworkCommentResponse(
                comment.id(),
                comment.edition(),
                comment.digest(),
                comment.section(),
                comment.item().orElse(null),
                comment.post(),
                comment.subject(),
                comment.text(),
                comment.occurredOn(),
                comment.source().orElse(null),
                decision.map(Decision::disposition).orElse(null),
                decision.map(Decision::reason).orElse(null),
                decision.map(Decision::occurredOn).orElse(null),
                decision.map(Decision::source).orElse(null),
                comment.recordedAt());
    }
}
