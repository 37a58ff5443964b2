package ascn.cityregistry.city.domain;

import ascn.contracts.problem.RuleViolation;

/** A city that is a member is not admitted again, under whatever name (rule M12). */
public final class CityAlreadyMember extends RuleViolation {

    /** @param cityId the slug that is taken, by a city of a dossier */
    public CityAlreadyMember(CityId cityId) {
        this(cityId, "Take it out of the dossier", "/cities");
    }

    /**
     * @param cityId the slug that is taken
     * @param remedy how to mend it
     * @param pointer where the city stands in the request
     */
    public CityAlreadyMember(CityId cityId, String remedy, String pointer) {
        super(
                Kind.CONFLICT,
                "city-already-member",
                "M12",
                "'" + cityId + "' is a member city already",
                remedy,
                pointer);
    }
}
