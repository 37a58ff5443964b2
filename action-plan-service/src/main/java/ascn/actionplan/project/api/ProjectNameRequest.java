package ascn.actionplan.project.api;

import ascn.actionplan.catalogue.domain.FocusArea;
import ascn.contracts.record.PartialDate;
import ascn.platform.http.time.Acts;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What a project is called from a day on.
 *
 * @param title how the city calls it
 * @param focusArea under which focus area; under none where it is left out
 * @param occurredOn the day of the act; today where it is left out, and another only for acts of the record
 * @param source where it is written down; needed for another day than today
 */
public record ProjectNameRequest(
        @NotBlank(message = "is missing") @Size(max = 300, message = "is longer than 300 characters")
        String title,

        @Nullable FocusArea focusArea,

        @Nullable PartialDate occurredOn,

        @Nullable
        @Pattern(regexp = WITH_TEXT, message = "must not be blank")
        @Size(max = 500, message = "is longer than 500 characters")
        String source) {

    private static final String WITH_TEXT = ProjectContentItem.WITH_TEXT;

    Acts.Dated dated() {
        return new Acts.Dated(occurredOn, null, source);
    }
}
