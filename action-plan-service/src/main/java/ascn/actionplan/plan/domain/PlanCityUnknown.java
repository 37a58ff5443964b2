package ascn.actionplan.plan.domain;

import ascn.contracts.problem.RuleViolation;

/** No city of the network has that name in this service's copy. */
public final class PlanCityUnknown extends RuleViolation {

    /** The refusal. */
    public PlanCityUnknown(String city) {
        super(
                Kind.NOT_FOUND,
                "city-not-found",
                null,
                "There is no city '" + city + "' in the network",
                "See the cities of the registry");
    }
}
