package ascn.cityregistry.city.domain;

import ascn.contracts.problem.RuleViolation;

/** No city has that slug or name, or it was not on record on the day that was asked for. */
public final class CityNotFound extends RuleViolation {

    /** @param cityId what was asked for */
    public CityNotFound(String cityId) {
        super(
                Kind.NOT_FOUND,
                "city-not-found",
                null,
                "No city on record has the id '" + cityId + "'",
                "See GET /api/v1/cities?status=ANY for all of them");
    }
}
