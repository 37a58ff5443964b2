package ascn.twinning.matching.domain;

import java.util.Set;

/**
 * What a partner is known by when pairs are scored, from its verified interest. It has no country and no type: where a
 * partner comes from brings and costs no points (rules T11, T19).
 *
 * @param slug the partner
 * @param capacity how many cities it can take, from 0 on (rule T04)
 * @param offeredSupport codes of what it offers (rule T21)
 * @param focusAreas codes of its focus areas
 * @param sectors codes of its sectors
 * @param preferredCities slugs of cities that it names
 * @param preferredStates codes of member states that it names
 */
public record PartnerProfile(
        String slug,
        int capacity,
        Set<String> offeredSupport,
        Set<String> focusAreas,
        Set<String> sectors,
        Set<String> preferredCities,
        Set<String> preferredStates) {

    /** Keeps copies. */
    public PartnerProfile {
        offeredSupport = CityInRound.inOrder(offeredSupport);
        focusAreas = CityInRound.inOrder(focusAreas);
        sectors = CityInRound.inOrder(sectors);
        preferredCities = CityInRound.inOrder(preferredCities);
        preferredStates = CityInRound.inOrder(preferredStates);
    }
}
