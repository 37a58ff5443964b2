package ascn.actionplan.plan.api;

import ascn.actionplan.project.domain.Funding;
import ascn.actionplan.project.domain.FundingSource;
import ascn.contracts.record.PartialDate;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Money that a project has or seeks.
 *
 * @param amount decimal number in units of the currency
 * @param currency ISO 4217 code
 * @param kind where it comes from
 * @param secured whether it is there, or only sought
 * @param rate how many US dollars one unit was worth, with its source and day
 * @param rateSource who published that rate
 * @param rateOn the day of the rate, as precisely as it is known
 */
public record FundingItem(
        @Schema(examples = "1250000.00")
        @NotNull(message = "is missing")
        @Size(max = 40, message = "is longer than 40 characters")
        @Pattern(regexp = "[0-9]+(\\.[0-9]+)?", message = "must be a decimal number such as 1250000.00")
        String amount,

        @Schema(examples = "USD")
        @NotNull(message = "is missing")
        @Pattern(regexp = "[A-Z]{3}", message = "must be an ISO 4217 code such as USD")
        String currency,

        @NotNull(message = "is missing") FundingSource kind,
        @NotNull(message = "is missing") Boolean secured,

        @Nullable
        @Size(max = 40, message = "is longer than 40 characters")
        @Pattern(regexp = "[0-9]+(\\.[0-9]+)?", message = "must be a decimal number such as 0.74")
        String rate,

        @Nullable @Size(min = 1, max = 500, message = "must have 1 to 500 characters")
        String rateSource,

        @Nullable PartialDate rateOn) {

    Funding toFunding() {
        return new Funding(amount, currency, kind, secured, rate, rateSource, rateOn);
    }
}
