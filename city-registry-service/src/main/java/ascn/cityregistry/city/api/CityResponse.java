package ascn.cityregistry.city.api;

import ascn.cityregistry.city.domain.CityStatus;
import ascn.cityregistry.city.domain.Cohort;
import ascn.cityregistry.city.domain.KnownCity;
import ascn.cityregistry.city.domain.KnownCity.Admission;
import ascn.cityregistry.city.domain.KnownCity.Designation;
import ascn.cityregistry.city.domain.KnownCity.Listing;
import ascn.cityregistry.city.domain.KnownCity.Population;
import ascn.cityregistry.city.domain.KnownCity.Position;
import ascn.cityregistry.city.domain.PopulationBand;
import ascn.cityregistry.city.domain.TerritoryKind;
import ascn.contracts.record.PartialDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A city of the network on a day, or a candidate for it.
 *
 * @param id its slug, never reused
 * @param name its name on that day
 * @param aliases its other names
 * @param memberState ISO 3166-1 alpha-2 code
 * @param territoryKind what kind of territory it is
 * @param status what it is to the network on that day
 * @param capital whether it is the capital of its member state on that day
 * @param cohort with which generation it joined; absent of a candidate
 * @param admittedOn when it became a member, as precisely as it is known; absent of a candidate
 * @param withdrawnOn when its member state withdrew it, where it did and it was not admitted again
 * @param decisionReference the decision that admitted it; absent of a candidate
 * @param source where that is written down; absent of a candidate
 * @param latitude degrees north of the equator (WGS 84), where a source gives them
 * @param longitude degrees east of Greenwich (WGS 84), where a source gives them
 * @param unLocode UN/LOCODE, where it has one on record
 * @param population how many people lived there by the latest figure that counts on that day
 * @param populationYear the year of that figure; it counts from the last day of the year
 * @param populationSource where that figure is written down
 * @param populationBands what follows from it; bands overlap
 * @param nationalDesignation the latest designation as a smart city by its member state
 * @param nationalDesignationOn when that was, as precisely as it is known
 * @param list the latest official list on which it stands, by that day
 * @param serialNumber its number on that list
 * @param printedName its name as that list prints it
 */
public record CityResponse(
        String id,
        String name,
        List<String> aliases,
        String memberState,
        TerritoryKind territoryKind,
        CityStatus status,
        boolean capital,
        @Nullable Cohort cohort,
        @Nullable PartialDate admittedOn,
        @Nullable PartialDate withdrawnOn,
        @Nullable String decisionReference,
        @Nullable String source,
        @Nullable Double latitude,
        @Nullable Double longitude,
        @Nullable String unLocode,
        @Nullable Long population,
        @Nullable Integer populationYear,
        @Nullable String populationSource,
        List<PopulationBand> populationBands,
        @Nullable String nationalDesignation,
        @Nullable PartialDate nationalDesignationOn,
        @Nullable String list,
        @Nullable Integer serialNumber,
        @Nullable String printedName) {

    static CityResponse of(KnownCity city) {
        var admission = Optional.ofNullable(city.admission());
        var position = Optional.ofNullable(city.position());
        var population = Optional.ofNullable(city.population());
        var designation = Optional.ofNullable(city.designation());
        var listing = Optional.ofNullable(city.listing());
        return new CityResponse(
                city.cityId(),
                city.name(),
                city.aliases(),
                city.memberState(),
                city.territoryKind(),
                city.status(),
                city.isCapital(),
                admission.map(Admission::cohort).orElse(null),
                admission.map(Admission::admittedOn).map(PartialDate::parse).orElse(null),
                admission.map(Admission::withdrawnOn).map(PartialDate::parse).orElse(null),
                admission.map(Admission::decisionReference).orElse(null),
                admission.map(Admission::source).orElse(null),
                position.map(Position::latitude).orElse(null),
                position.map(Position::longitude).orElse(null),
                city.unLocode(),
                population.map(Population::inhabitants).orElse(null),
                population.map(Population::year).orElse(null),
                population.map(Population::source).orElse(null),
                population.map(Population::inhabitants).map(PopulationBand::of).orElse(List.of()),
                designation.map(Designation::text).orElse(null),
                designation
                        .map(Designation::designatedOn)
                        .map(PartialDate::parse)
                        .orElse(null),
                listing.map(Listing::list).orElse(null),
                listing.map(Listing::serialNumber).orElse(null),
                listing.map(Listing::printedName).orElse(null));
    }
}
