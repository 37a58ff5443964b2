package ascn.actionplan.project.api;

import ascn.actionplan.project.domain.ProjectStatus;
import ascn.contracts.record.PartialDate;
import ascn.platform.http.time.Acts;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A project that is in no plan.
 *
 * @param city slug of the city
 * @param content what the city tells of it
 * @param status how it stands, where that is told
 * @param occurredOn the day of the act; today where it is left out, and another only for acts of the record
 * @param source where it is written down; needed for another day than today
 */
public record ProjectReportRequest(
        @Schema(examples = "banyuwangi")
        @NotNull(message = "is missing")
        @Pattern(regexp = "[a-z0-9]+(-[a-z0-9]+)*", message = "must be the slug of a city")
        @Size(max = 100, message = "is longer than 100 characters")
        String city,

        @NotNull(message = "is missing") @Valid ProjectContentItem content,

        @Nullable ProjectStatus status,

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
