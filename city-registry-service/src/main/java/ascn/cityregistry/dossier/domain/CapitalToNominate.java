package ascn.cityregistry.dossier.domain;

import ascn.cityregistry.city.domain.CityId;

/**
 * The capital that a dossier with cities must hold (rule M03).
 *
 * @param cityId the slug it has or would have as a member city
 * @param name its name
 */
public record CapitalToNominate(String cityId, String name) {

    /** It as a city. */
    public CityId city() {
        return new CityId(cityId);
    }
}
