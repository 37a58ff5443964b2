package ascn.actionplan.project.domain;

import ascn.contracts.problem.RuleViolation;

/** What is measured is a number, unless the indicator is qualitative. */
public final class IndicatorNotANumber extends RuleViolation {

    public IndicatorNotANumber(String key, String value, String pointer) {
        super(
                Kind.CONFLICT,
                "indicator-not-a-number",
                "P10",
                "The indicator '" + key + "' is measured in numbers, and '" + value + "' is none",
                "Write a decimal number, or make the indicator qualitative",
                pointer);
    }
}
