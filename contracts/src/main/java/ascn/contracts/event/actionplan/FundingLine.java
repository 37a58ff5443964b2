package ascn.contracts.event.actionplan;

import org.jspecify.annotations.Nullable;

/**
 * Money that a project has or seeks, as events tell of it.
 *
 * @param amount decimal number in units of the currency
 * @param currency ISO 4217 code
 * @param kind where it comes from
 * @param secured whether it is there, or only sought
 * @param rate US dollars for one unit of the currency, a decimal number
 * @param rateSource who published the rate
 * @param rateOn the day of the rate, as precisely as it is known
 */
public record FundingLine(
        String amount,
        String currency,
        String kind,
        boolean secured,
        @Nullable String rate,
        @Nullable String rateSource,
        @Nullable String rateOn) {}
