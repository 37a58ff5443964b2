package ascn.actionplan.project.domain;

import ascn.contracts.problem.RuleViolation;

/** The city is none of the network's. */
public final class CityUnknown extends RuleViolation {

    public CityUnknown(String city) {
        super(
                Kind.NOT_FOUND,
                "city-unknown",
                "P01",
                "This service knows no member city '" + city + "'",
                "Name the slug of a member city; see the cities of the registry");
    }
}
