package ascn.cityregistry.city.domain;

import ascn.contracts.problem.RuleViolation;

/** A city's name in Latin letters gives its slug; a name without any gives none. */
public final class CityNameWithoutLetters extends RuleViolation {

    CityNameWithoutLetters(String name) {
        super(
                Kind.INVALID,
                "city-name-without-letters",
                null,
                "'" + name + "' has no Latin letter or digit",
                "Write the city's name in Latin letters, as ASEAN does",
                "/cities");
    }
}
