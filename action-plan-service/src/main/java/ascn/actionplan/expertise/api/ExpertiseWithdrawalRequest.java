package ascn.actionplan.expertise.api;

import ascn.contracts.record.PartialDate;
import ascn.platform.http.time.Acts;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A city takes an offer back.
 *
 * @param reason why
 * @param occurredOn the day of the act; today where it is left out, and another only for acts of the record
 * @param source where it is written down; needed for another day than today
 */
public record ExpertiseWithdrawalRequest(
        @NotBlank(message = "is missing") @Size(max = 1000, message = "is longer than 1000 characters")
        String reason,

        @Nullable PartialDate occurredOn,

        @Nullable
        @Pattern(regexp = ExpertiseOfferRequest.WITH_TEXT, message = "must not be blank")
        @Size(max = 500, message = "is longer than 500 characters")
        String source) {

    Acts.Dated dated() {
        return new Acts.Dated(occurredOn, null, source);
    }
}
