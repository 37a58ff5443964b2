package ascn.contracts.event.cityregistry;

import ascn.contracts.event.EventType;
import java.util.UUID;

/**
 * The holder of a post has left it (rule C01).
 *
 * @param tenureId the tenure
 * @param until the day after the last on which the post was held
 * @param source where the end is written down
 */
@EventType("ascn.city-registry.tenure-ended.v1")
public record TenureEndedV1(UUID tenureId, String until, String source) implements CityRegistryEvent {}
