package ascn.cityregistry.city.domain;

import ascn.contracts.problem.RuleViolation;

/** A city is its member state's: no other admits, nominates or withdraws it (rule M05). */
public final class CityOfAnotherState extends RuleViolation {

    /**
     * @param cityId the city
     * @param memberState code of the state that has it on record
     */
    public CityOfAnotherState(CityId cityId, String memberState) {
        super(
                Kind.CONFLICT,
                "city-of-another-state",
                "M05",
                "'" + cityId + "' is on record as a city of " + memberState,
                "Correct the dossier, or the record of the city",
                "/cities");
    }
}
