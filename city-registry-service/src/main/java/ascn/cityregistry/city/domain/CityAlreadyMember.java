package ascn.cityregistry.city.domain;

import ascn.contracts.problem.RuleViolation;

/** A city that is a member is not admitted again, under whatever name (rule M12). */
public final class CityAlreadyMember extends RuleViolation {

    /** @param cityId the slug that is taken */
    public CityAlreadyMember(CityId cityId) {
        super(
                Kind.CONFLICT,
                "city-already-member",
                "M12",
                "'" + cityId + "' is a member city already",
                "Take it out of the dossier",
                "/cities");
    }
}
