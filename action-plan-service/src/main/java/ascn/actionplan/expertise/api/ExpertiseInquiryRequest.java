package ascn.actionplan.expertise.api;

import ascn.contracts.record.PartialDate;
import ascn.platform.http.time.Acts;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A city asks for what another one offers.
 *
 * @param city slug of the city that asks
 * @param purpose for what it needs it; the two cities and the Secretariat read it
 * @param occurredOn the day of the act; today where it is left out, and another only for acts of the record
 * @param source where it is written down; needed for another day than today
 */
public record ExpertiseInquiryRequest(
        @Schema(examples = "makassar")
        @NotNull(message = "is missing")
        @Pattern(regexp = ExpertiseOfferRequest.KEBAB_CASE, message = "must be the slug of a city")
        @Size(max = 100, message = "is longer than 100 characters")
        String city,

        @NotBlank(message = "is missing") @Size(max = 3000, message = "is longer than 3000 characters")
        String purpose,

        @Nullable PartialDate occurredOn,

        @Nullable
        @Pattern(regexp = ExpertiseOfferRequest.WITH_TEXT, message = "must not be blank")
        @Size(max = 500, message = "is longer than 500 characters")
        String source) {

    Acts.Dated dated() {
        return new Acts.Dated(occurredOn, null, source);
    }
}
