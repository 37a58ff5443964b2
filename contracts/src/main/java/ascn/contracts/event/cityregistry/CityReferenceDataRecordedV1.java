package ascn.contracts.event.cityregistry;

import ascn.contracts.event.EventType;
import org.jspecify.annotations.Nullable;

/**
 * What kind of territory a city is and where it lies, as it is known now (rule M14).
 *
 * @param cityId the city's slug
 * @param territoryKind what kind of unit it is (rule M14)
 * @param latitude degrees north of the equator (WGS 84), as a decimal
 * @param longitude degrees east of Greenwich (WGS 84), as a decimal
 * @param unLocode UN/LOCODE
 * @param source where the fact is written down
 */
@EventType("ascn.city-registry.city-reference-data-recorded.v1")
public record CityReferenceDataRecordedV1(
        String cityId,
        String territoryKind,
        @Nullable String latitude,
        @Nullable String longitude,
        @Nullable String unLocode,
        String source)
        implements CityRegistryEvent {}
