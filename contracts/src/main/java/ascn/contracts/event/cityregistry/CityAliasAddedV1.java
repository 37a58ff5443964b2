package ascn.contracts.event.cityregistry;

import ascn.contracts.event.EventType;
import org.jspecify.annotations.Nullable;

/**
 * A city is known under another name too (rule M12).
 *
 * @param cityId the city's slug
 * @param name the other name
 * @param aliasId the slug of that name, under which the city is found; absent where the name has none of its own
 * @param source where the fact is written down
 */
@EventType("ascn.city-registry.city-alias-added.v1")
public record CityAliasAddedV1(
        String cityId, String name, @Nullable String aliasId, String source) implements CityRegistryEvent {}
