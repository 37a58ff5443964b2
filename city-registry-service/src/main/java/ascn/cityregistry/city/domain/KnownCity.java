package ascn.cityregistry.city.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a city was on a day, as the system knew it at a moment.
 *
 * @param cityId its slug
 * @param version counts the changes of its record
 * @param sortKey its place in every list, before the slug
 * @param name its name on that day
 * @param aliases its other names
 * @param memberState ISO 3166-1 alpha-2 code
 * @param status what it was to the network
 * @param isCapital whether it was the capital of its member state (rule M04)
 * @param admission how it became a member; null of a candidate
 * @param territoryKind what kind of territory it is
 * @param position where it lies; null where no source gives it
 * @param unLocode UN/LOCODE; null where it has none on record
 * @param population the latest figure that counts by then; null where none does
 * @param designation the latest designation by its member state; null where there is none
 * @param listing its line on the latest official list by then; null where it is on none
 */
public record KnownCity(
        String cityId,
        long version,
        String sortKey,
        String name,
        List<String> aliases,
        String memberState,
        CityStatus status,
        boolean isCapital,
        @Nullable Admission admission,
        TerritoryKind territoryKind,
        @Nullable Position position,
        @Nullable String unLocode,
        @Nullable Population population,
        @Nullable Designation designation,
        @Nullable Listing listing) {

    /** Keeps the names from changing under their readers. */
    public KnownCity {
        aliases = List.copyOf(aliases);
    }

    /** Its place in every list. */
    public PlaceInList place() {
        return new PlaceInList(sortKey, cityId);
    }

    /**
     * How it became a member, the last time.
     *
     * @param withdrawnOn since when it is none any more; null while it is one
     */
    public record Admission(
            Cohort cohort,
            String admittedOn,
            @Nullable String withdrawnOn,
            String decisionReference,
            @Nullable String source) {}

    /** A point on the Earth (WGS 84), in degrees north and east. */
    public record Position(double latitude, double longitude) {}

    /** How many people lived there in a year. */
    public record Population(
            long inhabitants, int year, @Nullable String source) {}

    /** A designation by its member state (rule M17). */
    public record Designation(String text, String designatedOn) {}

    /** Its line on an official list (rule M10). */
    public record Listing(String list, int serialNumber, String printedName) {}
}
