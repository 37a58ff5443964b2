package ascn.cityregistry.city.domain;

import ascn.contracts.problem.RuleViolation;

/** What is only planned changes nothing of a city (rule N03). */
public final class CityFactOnlyPlanned extends RuleViolation {

    CityFactOnlyPlanned() {
        super(
                Kind.CONFLICT,
                "city-fact-only-planned",
                "N03",
                "Only a plan of it is known",
                "Enter it when it has taken place",
                "/standing");
    }
}
