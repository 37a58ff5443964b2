package ascn.contracts.event.cityregistry;

import ascn.contracts.event.EventType;
import java.util.UUID;

/**
 * A city met a solution provider at the providers' session; it can be taken up as a private-sector link (rule A09).
 *
 * @param meetingId names the meeting
 * @param providerId names the provider within the meeting
 * @param organisation the organisation, never a person
 * @param cityId slug of the city
 * @param subject what they spoke about
 * @param source where it is written down
 */
@EventType("ascn.city-registry.provider-met.v1")
public record ProviderMetV1(
        UUID meetingId, UUID providerId, String organisation, String cityId, String subject, String source)
        implements CityRegistryEvent {}
