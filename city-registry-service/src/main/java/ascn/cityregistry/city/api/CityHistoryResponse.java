package ascn.cityregistry.city.api;

import ascn.cityregistry.city.domain.City;
import ascn.cityregistry.city.domain.CityAlias;
import ascn.cityregistry.city.domain.CityDesignation;
import ascn.cityregistry.city.domain.CityId;
import ascn.cityregistry.city.domain.CityListing;
import ascn.cityregistry.city.domain.CityName;
import ascn.cityregistry.city.domain.CityPlace;
import ascn.cityregistry.city.domain.CityPopulation;
import ascn.cityregistry.city.domain.Cohort;
import ascn.cityregistry.city.domain.Membership;
import ascn.cityregistry.city.domain.Place.Position;
import ascn.cityregistry.city.domain.TerritoryKind;
import ascn.contracts.record.PartialDate;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that is known of a city, each with its source and the moment at which the system was told.
 *
 * @param id its slug, never reused
 * @param memberState ISO 3166-1 alpha-2 code
 * @param mergedInto slug of the city that this record was found to be; absent of all others
 * @param names its names in the order of their days; the first has been its name since before the record begins
 * @param aliases other names that lead to it
 * @param memberships its periods of membership
 * @param places what kind of territory it is and where it lies
 * @param populations how many people lived there, by year
 * @param designations designations as a smart city by its member state
 * @param listings its lines on official lists
 */
public record CityHistoryResponse(
        String id,
        String memberState,
        @Nullable String mergedInto,
        List<NameItem> names,
        List<AliasItem> aliases,
        List<MembershipItem> memberships,
        List<PlaceItem> places,
        List<PopulationItem> populations,
        List<DesignationItem> designations,
        List<ListingItem> listings) {

    static CityHistoryResponse of(City city, Instant knownAt) {
        return new CityHistoryResponse(
                city.id().slug(),
                city.memberState(),
                city.mergedInto().map(CityId::slug).orElse(null),
                city.facts(CityName.class, knownAt).stream().map(NameItem::of).toList(),
                city.facts(CityAlias.class, knownAt).stream().map(AliasItem::of).toList(),
                city.facts(Membership.class, knownAt).stream()
                        .map(period -> MembershipItem.of(period, knownAt))
                        .toList(),
                city.facts(CityPlace.class, knownAt).stream().map(PlaceItem::of).toList(),
                city.facts(CityPopulation.class, knownAt).stream()
                        .map(PopulationItem::of)
                        .toList(),
                city.facts(CityDesignation.class, knownAt).stream()
                        .map(DesignationItem::of)
                        .toList(),
                city.facts(CityListing.class, knownAt).stream()
                        .map(ListingItem::of)
                        .toList());
    }

    /** A name from a day on; the first one of a city has been its name since before that day. */
    public record NameItem(
            String name, PartialDate occurredOn, @Nullable String source, Instant recordedAt) {
        static NameItem of(CityName name) {
            return new NameItem(name.name(), name.occurredOn(), name.source().orElse(null), name.recordedAt());
        }
    }

    /** Another name, with its slug where that leads to the city too. */
    public record AliasItem(
            String name, @Nullable String slug, @Nullable String source, Instant recordedAt) {
        static AliasItem of(CityAlias alias) {
            return new AliasItem(
                    alias.name(), alias.slug().orElse(null), alias.source().orElse(null), alias.recordedAt());
        }
    }

    /** A period of membership. */
    public record MembershipItem(
            Cohort cohort,
            PartialDate admittedOn,
            @Nullable PartialDate withdrawnOn,
            String decisionReference,
            @Nullable String source,
            Instant recordedAt) {
        static MembershipItem of(Membership period, Instant knownAt) {
            return new MembershipItem(
                    period.cohort(),
                    period.occurredOn(),
                    period.endedOn(knownAt).orElse(null),
                    period.decisionReference(),
                    period.source().orElse(null),
                    period.recordedAt());
        }
    }

    /** What kind of territory it is and where it lies, in degrees (WGS 84). */
    public record PlaceItem(
            TerritoryKind territoryKind,
            @Nullable Double latitude,
            @Nullable Double longitude,
            @Nullable String unLocode,
            @Nullable String source,
            Instant recordedAt) {
        static PlaceItem of(CityPlace fact) {
            var position = fact.place().position();
            return new PlaceItem(
                    fact.place().territoryKind(),
                    position.map(Position::latitude).map(Number::doubleValue).orElse(null),
                    position.map(Position::longitude).map(Number::doubleValue).orElse(null),
                    fact.place().unLocode(),
                    fact.source().orElse(null),
                    fact.recordedAt());
        }
    }

    /** How many people lived there in a year. */
    public record PopulationItem(
            int year, long inhabitants, @Nullable String source, Instant recordedAt) {
        static PopulationItem of(CityPopulation figure) {
            return new PopulationItem(
                    figure.year(), figure.inhabitants(), figure.source().orElse(null), figure.recordedAt());
        }
    }

    /** A designation as a smart city by its member state. */
    public record DesignationItem(
            String designation,
            PartialDate occurredOn,
            @Nullable String source,
            Instant recordedAt) {
        static DesignationItem of(CityDesignation fact) {
            return new DesignationItem(
                    fact.designation(), fact.occurredOn(), fact.source().orElse(null), fact.recordedAt());
        }
    }

    /** A line on an official list. */
    public record ListingItem(
            String list,
            PartialDate listedOn,
            int number,
            String printedName,
            @Nullable String source,
            Instant recordedAt) {
        static ListingItem of(CityListing line) {
            return new ListingItem(
                    line.list(),
                    line.occurredOn(),
                    line.number(),
                    line.printedName(),
                    line.source().orElse(null),
                    line.recordedAt());
        }
    }
}
