package ascn.cityregistry.meeting.domain;

import java.util.UUID;

/**
 * A city met a solution provider at the providers' session; it can be taken up as a private-sector link (rule A09).
 *
 * @param providerId the provider
 * @param cityId slug of the city
 * @param subject what they spoke about
 * @param source where it is written down
 */
public record ProviderMeeting(UUID providerId, String cityId, String subject, String source) {}
