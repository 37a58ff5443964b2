package ascn.contracts.event.cityregistry;

import ascn.contracts.event.EventType;
import org.jspecify.annotations.Nullable;

/**
 * A city has another name from a day on; it is found under the former one for ever (rule M12).
 *
 * @param cityId the city's slug, which a new name does not change
 * @param name its name from that day on
 * @param formerName the name that it had on the day before
 * @param renamedOn from which day, as precisely as it is known (rule N05)
 * @param aliasId the slug of the new name, under which the city is found too; absent where that is the city's own
 * @param source where the fact is written down
 */
@EventType("ascn.city-registry.city-renamed.v1")
public record CityRenamedV1(
        String cityId,
        String name,
        String formerName,
        String renamedOn,
        @Nullable String aliasId,
        String source) implements CityRegistryEvent {}
