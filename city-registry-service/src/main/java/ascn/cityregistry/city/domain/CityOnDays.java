package ascn.cityregistry.city.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a city was on days on which nothing of it changed, by what is known.
 *
 * @param from the first of these days
 * @param until the day after the last; null where they have no end
 * @param name its name on them
 * @param status what it was to the network
 * @param latestMembership the period of membership that holds or was the last; null of a candidate
 * @param place what kind of territory it is and where it lies
 * @param latestPopulation the latest figure that counts by then; null where none does
 * @param latestDesignation the latest designation that counts by then; null where none does
 * @param latestListing its line on the latest list by then; null where it is on none
 * @param aliases its other names
 */
public record CityOnDays(
        LocalDate from,
        @Nullable LocalDate until,
        String name,
        CityStatus status,
        @Nullable Membership latestMembership,
        Place place,
        @Nullable CityPopulation latestPopulation,
        @Nullable CityDesignation latestDesignation,
        @Nullable CityListing latestListing,
        List<String> aliases) {

    /** Keeps the names from changing under their readers. */
    public CityOnDays {
        aliases = List.copyOf(aliases);
    }

    /** The period of membership that holds or was the last. */
    public Optional<Membership> membership() {
        return Optional.ofNullable(latestMembership);
    }

    /** The latest figure of its inhabitants. */
    public Optional<CityPopulation> population() {
        return Optional.ofNullable(latestPopulation);
    }

    /** The latest designation by its member state. */
    public Optional<CityDesignation> designation() {
        return Optional.ofNullable(latestDesignation);
    }

    /** Its line on the latest official list. */
    public Optional<CityListing> listing() {
        return Optional.ofNullable(latestListing);
    }
}
