package ascn.actionplan.plan.api;

import ascn.actionplan.plan.domain.PlanComment;
import ascn.contracts.record.PartialDate;
import ascn.platform.http.time.Acts;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The National Representative was consulted on the draft of a plan.
 *
 * @param draftDigest digest of the draft that was read
 * @param comments what was said; an empty list says that there was nothing to say
 * @param occurredOn the day, as precisely as it is known; left out by who is consulted today
 * @param source where it is written down, for an act of the past
 */
public record ConsultationRequest(
        @Schema(examples = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
        @NotNull(message = "is missing")
        @Pattern(regexp = "[0-9a-f]{64}", message = "must be the digest of the draft: 64 hexadecimal digits")
        String draftDigest,

        @NotNull(message = "is missing, write [] where there are none")
        @Size(max = 200, message = "holds at most 200 comments")
        List<@NotNull(message = "must not be null") @Valid CommentItem> comments,

        @Nullable PartialDate occurredOn,

        @Nullable @Size(min = 1, max = 500, message = "must have 1 to 500 characters")
        String source) {

    List<PlanComment> toComments() {
        return comments.stream().map(CommentItem::toComment).toList();
    }

    Acts.Dated toDated() {
        return new Acts.Dated(occurredOn, null, source);
    }

    /**
     * A comment.
     *
     * @param project key of the project that it is about; left out where it is about the plan
     * @param text what is said
     */
    public record CommentItem(
            @Schema(examples = "home-care")
            @Nullable
            @Size(max = 120, message = "is longer than 120 characters")
            @Pattern(regexp = "[a-z0-9]+(-[a-z0-9]+)*", message = "must be in kebab case, such as home-care")
            String project,

            @NotBlank(message = "is missing") @Size(max = 5000, message = "is longer than 5000 characters")
            String text) {

        PlanComment toComment() {
            return new PlanComment(project, text);
        }
    }
}
