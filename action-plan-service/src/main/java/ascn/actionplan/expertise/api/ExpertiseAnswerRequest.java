package ascn.actionplan.expertise.api;

import ascn.actionplan.expertise.domain.AnswerKind;
import ascn.contracts.record.PartialDate;
import ascn.platform.http.time.Acts;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * The offering city answers.
 *
 * @param answer whether it is given
 * @param text what it says to that; the two cities and the Secretariat read it
 * @param occurredOn the day of the act; today where it is left out, and another only for acts of the record
 * @param source where it is written down; needed for another day than today
 */
public record ExpertiseAnswerRequest(
        @NotNull(message = "is missing") AnswerKind answer,

        @NotBlank(message = "is missing") @Size(max = 3000, message = "is longer than 3000 characters")
        String text,

        @Nullable PartialDate occurredOn,

        @Nullable
        @Pattern(regexp = ExpertiseOfferRequest.WITH_TEXT, message = "must not be blank")
        @Size(max = 500, message = "is longer than 500 characters")
        String source) {

    Acts.Dated dated() {
        return new Acts.Dated(occurredOn, null, source);
    }
}
