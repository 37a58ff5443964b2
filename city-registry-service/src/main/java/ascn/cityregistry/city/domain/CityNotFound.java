package ascn.cityregistry.city.domain;

import ascn.contracts.problem.RuleViolation;

/** No member city has that slug. */
public final class CityNotFound extends RuleViolation {

    /** @param cityId what was asked for */
    public CityNotFound(String cityId) {
        super(
                Kind.NOT_FOUND,
                "city-not-found",
                null,
                "No member city has the id '" + cityId + "'",
                "See GET /api/v1/cities for all of them");
    }
}
