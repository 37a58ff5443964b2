package ascn.actionplan.framework.api;

import ascn.actionplan.framework.application.CommentOnFramework.Said;
import ascn.actionplan.framework.domain.FrameworkSection;
import ascn.contracts.record.PartialDate;
import ascn.platform.http.time.Acts;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A comment on a circulated text.
 *
 * @param digest digest of the text that it speaks of, as the edition shows it
 * @param section the part that it speaks of
 * @param item the number of the item that it speaks of; left out where it speaks of the whole part
 * @param text what it says
 * @param occurredOn when it took effect, as precisely as it is known; left out by who does it now
 * @param source where it is written down, for an act of the past
 */
public record FrameworkCommentRequest(
        @NotNull(message = "is missing")
        @Pattern(regexp = "[0-9a-f]{64}", message = "must be the digest of a text, 64 hexadecimal digits")
        String digest,

        @NotNull(message = "is missing") FrameworkSection section,

        @Min(value = 1, message = "must be 1 or more") @Max(value = 100, message = "must be 100 or less") @Nullable
        Integer item,

        @NotBlank(message = "is missing") @Size(max = 4000, message = "is longer than 4000 characters")
        String text,

        @Nullable PartialDate occurredOn,

        @Size(min = 1, max = 500, message = "must have 1 to 500 characters") @Nullable
        String source) {

    Acts.Dated toDated() {
        return new Acts.Dated(occurredOn, null, source);
    }

    Said toSaid() {
        return new Said(digest, section, item, text);
    }
}
