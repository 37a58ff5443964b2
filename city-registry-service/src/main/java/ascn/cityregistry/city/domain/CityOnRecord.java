package ascn.cityregistry.city.domain;

import ascn.contracts.problem.RuleViolation;

/** A city is on record once, under whatever name (rule M12). */
public final class CityOnRecord extends RuleViolation {

    /** Name of the key that refuses the second of two parallel calls. */
    public static final String CONSTRAINT = "city_pkey";

    /** @param cityId the slug that is taken */
    public CityOnRecord(CityId cityId) {
        super(
                Kind.CONFLICT,
                "city-on-record",
                "M12",
                "'" + cityId + "' is on record",
                "Read GET /api/v1/cities/{cityId}; give the city another name only where it is another city",
                "/name");
    }

    private CityOnRecord(String detail) {
        super(
                Kind.CONFLICT,
                "city-on-record",
                "M12",
                detail,
                "Read GET /api/v1/cities/{cityId}; give the city another name only where it is another city",
                "/name");
    }

    /** The refusal of a caller who lost a race. */
    public static CityOnRecord meanwhile() {
        return new CityOnRecord("A city of that name was entered meanwhile");
    }
}
