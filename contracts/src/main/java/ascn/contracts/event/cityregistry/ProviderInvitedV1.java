package ascn.contracts.event.cityregistry;

import ascn.contracts.event.EventType;
import java.util.UUID;

/**
 * A solution provider was invited to the providers' session of an annual meeting (rule A09).
 *
 * @param meetingId names the meeting
 * @param providerId names the provider within the meeting
 * @param organisation the organisation, never a person
 * @param source where it is written down
 */
@EventType("ascn.city-registry.provider-invited.v1")
public record ProviderInvitedV1(UUID meetingId, UUID providerId, String organisation, String source)
        implements CityRegistryEvent {}
