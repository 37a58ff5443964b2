package ascn.twinning.matching.domain;

import java.util.Set;

/**
 * What a city is known by when pairs are scored, from its published needs.
 *
 * @param slug the city
 * @param memberState code of its member state; looked at only where a partner names that state itself
 * @param requiredSupport codes of what its needs ask for
 * @param focusAreas codes of the focus areas of its needs
 * @param sectors codes of the sectors of its needs
 */
public record CityProfile(
        String slug, String memberState, Set<String> requiredSupport, Set<String> focusAreas, Set<String> sectors) {

    /** Keeps copies. */
    public CityProfile {
        requiredSupport = CityInRound.inOrder(requiredSupport);
        focusAreas = CityInRound.inOrder(focusAreas);
        sectors = CityInRound.inOrder(sectors);
    }
}
