package ascn.actionplan.project.api;

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
 * @param rate how many US dollars one unit was worth, as a decimal number; with its source and day, or none of the three
 * @param rateSource who published the rate
 * @param rateOn the day of the rate
 */
public record FundingItem(
        @Schema(examples = "1500000.00")
        @NotNull(message = "is missing")
        @Pattern(regexp = "-?\\d{1,18}(\\.\\d{1,6})?", message = "must be a decimal number")
        String amount,

        @Schema(examples = "IDR")
        @NotNull(message = "is missing")
        @Pattern(regexp = "[A-Z]{3}", message = "must be an ISO 4217 code such as IDR")
        String currency,

        @NotNull(message = "is missing") FundingSource kind,

        @NotNull(message = "is missing") Boolean secured,

        @Schema(examples = "0.000070")
        @Nullable
        @Pattern(regexp = "-?\\d{1,18}(\\.\\d{1,6})?", message = "must be a decimal number")
        String rate,

        @Nullable
        @Pattern(regexp = WITH_TEXT, message = "must not be blank")
        @Size(max = 300, message = "is longer than 300 characters")
        String rateSource,

        @Nullable PartialDate rateOn) {

    private static final String WITH_TEXT = ProjectContentItem.WITH_TEXT;

    Funding toFunding() {
        return new Funding(amount, currency, kind, secured, rate, rateSource, rateOn);
    }

    static FundingItem of(Funding told) {
        return new FundingItem(
                told.amount(),
                told.currency(),
                told.kind(),
                told.secured(),
                told.rate(),
                told.rateSource(),
                told.rateOn());
    }
}
