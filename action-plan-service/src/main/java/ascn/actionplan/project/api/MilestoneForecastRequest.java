package ascn.actionplan.project.api;

import ascn.contracts.record.PartialDate;
import ascn.platform.http.time.Acts;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * By when a milestone is expected.
 *
 * @param forecastOn by when the city expects to reach it, as precisely as it knows
 * @param occurredOn the day of the act; today where it is left out, and another only for acts of the record
 * @param source where it is written down; needed for another day than today
 */
public record MilestoneForecastRequest(
        @NotNull(message = "is missing") PartialDate forecastOn,

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
