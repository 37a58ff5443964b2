package ascn.cityregistry.application.domain;

import ascn.contracts.problem.RuleViolation;

/** Each focus area is named once, and NOT_ON_RECORD stands alone (rule M18). */
public final class FocusAreasUnclear extends RuleViolation {

    FocusAreasUnclear() {
        super(
                Kind.CONFLICT,
                "focus-areas-unclear",
                "M18",
                "A focus area is named twice, or NOT_ON_RECORD stands beside others",
                "Name each area once, or NOT_ON_RECORD alone",
                "/actionPlan/focusAreas");
    }
}
