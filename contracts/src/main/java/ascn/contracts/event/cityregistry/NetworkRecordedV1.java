package ascn.contracts.event.cityregistry;

import ascn.contracts.event.EventType;
import org.jspecify.annotations.Nullable;

/**
 * Another network of cities is on record, or what is known of it now (rule M15).
 *
 * @param code names the network
 * @param name its name
 * @param yearEstablished the year in which it was established
 * @param membersAsPrinted how many members it says it has, as printed
 * @param memberCities how many of them are cities
 * @param regionalMemberCities how many of those lie in South-East Asia; there may be more than are named (rule M15)
 * @param countedOn of when these numbers are, as precisely as it is known
 * @param source where the fact is written down
 */
@EventType("ascn.city-registry.network-recorded.v1")
public record NetworkRecordedV1(
        String code,
        String name,
        @Nullable Integer yearEstablished,
        @Nullable String membersAsPrinted,
        @Nullable Integer memberCities,
        @Nullable Integer regionalMemberCities,
        String countedOn,
        String source)
        implements CityRegistryEvent {}
