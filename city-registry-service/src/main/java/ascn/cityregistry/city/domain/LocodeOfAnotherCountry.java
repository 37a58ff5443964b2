package ascn.cityregistry.city.domain;

import ascn.contracts.problem.RuleViolation;

/** A UN/LOCODE begins with the country of the city (rule M14). */
public final class LocodeOfAnotherCountry extends RuleViolation {

    LocodeOfAnotherCountry(String unLocode, String memberState) {
        super(
                Kind.INVALID,
                "locode-of-another-country",
                "M14",
                unLocode + " is no place in " + memberState,
                "Give the UN/LOCODE of the city, or none",
                "/unLocode");
    }
}
