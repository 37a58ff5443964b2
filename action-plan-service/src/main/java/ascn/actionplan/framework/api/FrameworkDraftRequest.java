package ascn.actionplan.framework.api;

import ascn.actionplan.framework.application.DraftFramework.Drafted;
import ascn.contracts.record.PartialDate;
import ascn.platform.http.time.Acts;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The Chair's initial draft of an edition.
 *
 * @param edition its slug, by which it is named for ever
 * @param title its title
 * @param follows slug of the endorsed edition that it is to follow, where there is one
 * @param sections its text, complete or not
 * @param occurredOn when it took effect, as precisely as it is known; left out by who does it now
 * @param source where it is written down, for an act of the past
 */
public record FrameworkDraftRequest(
        @Schema(examples = "ascf-2018")
        @NotNull(message = "is missing")
        @Size(max = 60, message = "is longer than 60 characters")
        @Pattern(regexp = "[a-z0-9]+(-[a-z0-9]+)*", message = "must be lower-case words joined by hyphens")
        String edition,

        @Schema(examples = "ASEAN Smart Cities Framework")
        @NotBlank(message = "is missing")
        @Size(max = 200, message = "is longer than 200 characters")
        String title,

        @Schema(examples = "ascf-2018")
        @Size(max = 60, message = "is longer than 60 characters")
        @Pattern(regexp = "[a-z0-9]+(-[a-z0-9]+)*", message = "must be lower-case words joined by hyphens")
        @Nullable
        String follows,

        @NotNull(message = "is missing") @Valid SectionsRequest sections,

        @Nullable PartialDate occurredOn,

        @Size(min = 1, max = 500, message = "must have 1 to 500 characters") @Nullable
        String source) {

    Acts.Dated toDated() {
        return new Acts.Dated(occurredOn, null, source);
    }

    Drafted toDrafted() {
        return new Drafted(edition, title, follows, sections.toContent());
    }
}
