package ascn.cityregistry.meeting.domain;

import java.util.UUID;

/**
 * A solution provider that was invited to the providers' session (rule A09).
 *
 * @param id names it within the meeting
 * @param organisation the organisation, never a person
 * @param source where it is written down
 */
public record Provider(UUID id, String organisation, String source) {}
