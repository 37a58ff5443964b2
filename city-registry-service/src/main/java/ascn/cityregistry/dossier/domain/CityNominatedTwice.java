package ascn.cityregistry.dossier.domain;

import ascn.contracts.problem.RuleViolation;

/** A dossier names a city once, under whatever name (rule M12). */
public final class CityNominatedTwice extends RuleViolation {

    /**
     * @param place index of the second mention
     * @param name how it is written there
     */
    public CityNominatedTwice(int place, String name) {
        super(
                Kind.CONFLICT,
                "city-nominated-twice",
                "M12",
                name + " is in the dossier already",
                "Leave it out",
                "/cities/" + place);
    }
}
