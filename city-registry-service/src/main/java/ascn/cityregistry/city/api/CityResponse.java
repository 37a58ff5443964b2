package ascn.cityregistry.city.api;

import ascn.cityregistry.city.domain.City;
import ascn.cityregistry.city.domain.Cohort;
import ascn.cityregistry.city.domain.TerritoryKind;
import ascn.contracts.record.PartialDate;

/**
 * A member city of the network.
 *
 * @param id its slug, never reused
 * @param name the name under which it was admitted
 * @param memberState ISO 3166-1 alpha-2 code
 * @param territoryKind what kind of territory it is
 * @param cohort with which generation it joined
 * @param admittedOn when it became a member, as precisely as it is known
 * @param decisionReference the decision that admitted it
 * @param source where that is written down
 */
public record CityResponse(
        String id,
        String name,
        String memberState,
        TerritoryKind territoryKind,
        Cohort cohort,
        PartialDate admittedOn,
        String decisionReference,
        String source) {

    static CityResponse of(City city) {
        return new CityResponse(
                city.id().slug(),
                city.name(),
                city.memberState(),
                city.territoryKind(),
                city.cohort(),
                city.admittedOn(),
                city.decisionReference(),
                city.admissionSource());
    }
}
