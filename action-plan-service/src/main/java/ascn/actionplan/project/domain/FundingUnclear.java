package ascn.actionplan.project.domain;

import ascn.contracts.problem.RuleViolation;

/** An amount of money says how much, in which currency, and where a rate comes from (rule P11). */
public final class FundingUnclear extends RuleViolation {

    private FundingUnclear(String detail, String remedy, String pointer) {
        super(Kind.CONFLICT, "funding-unclear", "P11", detail, remedy, pointer);
    }

    static FundingUnclear amount(String amount, String pointer) {
        return new FundingUnclear(
                "'" + amount + "' is no amount of money", "Write a decimal number that is not negative", pointer);
    }

    static FundingUnclear currency(String currency, String pointer) {
        return new FundingUnclear(
                "'" + currency + "' is no currency of ISO 4217", "Write its three letters, for example USD", pointer);
    }

    static FundingUnclear rate(String rate, String pointer) {
        return new FundingUnclear(
                "'" + rate + "' is no rate of exchange", "Write how many US dollars one unit was worth", pointer);
    }

    static FundingUnclear rateIncomplete(String pointer) {
        return new FundingUnclear(
                "A rate of exchange lacks its value, its source or its day",
                "Give rate, rateSource and rateOn together, or none of them",
                pointer);
    }
}
