package ascn.cityregistry.dossier.domain;

import ascn.contracts.problem.RuleViolation;

/** An officer is Chief Urban Planner, Chief Resilience Officer, or holds a named equivalent post (rule C02). */
public final class OfficerDesignationUnclear extends RuleViolation {

    /**
     * @param pointer where the officer stands in the request
     * @param city the name of the city
     */
    public OfficerDesignationUnclear(String pointer, String city) {
        super(
                Kind.CONFLICT,
                "officer-designation-unclear",
                "C02",
                "The designation of the officer of " + city + " is not clear",
                "Choose EQUIVALENT and name the post, or another designation without a post",
                pointer);
    }
}
