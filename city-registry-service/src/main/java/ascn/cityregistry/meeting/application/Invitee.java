package ascn.cityregistry.meeting.application;

import java.util.Optional;
import java.util.UUID;

/**
 * Who is invited to a meeting: the holder of a post, or the post while it is vacant (rule A04).
 *
 * @param post NATIONAL_REPRESENTATIVE or CHIEF_SMART_CITY_OFFICER
 * @param subject code of the member state, or slug of the city
 * @param name name of the member state or of the city
 * @param memberState code of the member state, for a city that of the city
 * @param tenureId the tenure of the post that runs on the day; empty while it is vacant
 */
public record Invitee(String post, String subject, String name, String memberState, Optional<UUID> tenureId) {}
