package ascn.contracts.event.cityregistry;

import ascn.contracts.event.EventType;
import java.util.UUID;

/**
 * A person accepted the invitation: acts of the post that this person does on its days are acts of the post (rule N06).
 *
 * @param tenureId the tenure
 * @param holder actor id of the person, a keyed hash
 */
@EventType("ascn.city-registry.tenure-accepted.v1")
public record TenureAcceptedV1(UUID tenureId, String holder) implements CityRegistryEvent {}
