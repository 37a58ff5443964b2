package ascn.actionplan.project.domain;

import ascn.contracts.record.PartialDate;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Money that a project has or seeks.
 *
 * @param amount decimal number in units of the currency, never negative
 * @param currency ISO 4217 code
 * @param kind where it comes from
 * @param secured whether it is there, or only sought
 * @param rate how many US dollars one unit of the currency was worth, as a decimal number; with its source and day, or absent
 * @param rateSource who published that rate
 * @param rateOn the day of the rate, as precisely as it is known
 */
public record Funding(
        String amount,
        String currency,
        FundingSource kind,
        boolean secured,
        @Nullable String rate,
        @Nullable String rateSource,
        @Nullable PartialDate rateOn) {

    /** The amount as a number. */
    public BigDecimal value() {
        return new BigDecimal(amount);
    }

    /** Everything that is wrong with it. */
    List<FundingUnclear> faults(String at) {
        var faults = new ArrayList<FundingUnclear>();
        if (!Numbers.isOne(amount) || value().signum() < 0) {
            faults.add(FundingUnclear.amount(amount, at + "/amount"));
        }
        if (Currency.getAvailableCurrencies().stream()
                .noneMatch(known -> known.getCurrencyCode().equals(currency))) {
            faults.add(FundingUnclear.currency(currency, at + "/currency"));
        }
        boolean anything = rate != null || rateSource != null || rateOn != null;
        boolean everything = rate != null && rateSource != null && rateOn != null;
        if (anything && !everything) {
            faults.add(FundingUnclear.rateIncomplete(at + "/rate"));
        } else if (rate != null && (!Numbers.isOne(rate) || new BigDecimal(rate).signum() <= 0)) {
            faults.add(FundingUnclear.rate(rate, at + "/rate"));
        }
        return faults;
    }
}
