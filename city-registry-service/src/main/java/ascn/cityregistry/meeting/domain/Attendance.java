package ascn.cityregistry.meeting.domain;

/**
 * Whether the Chief Smart City Officer of a city attended (rule C07). Absence is recorded and has no consequence.
 *
 * @param cityId slug of the city
 * @param attended whether the officer attended
 * @param source where it is written down
 */
public record Attendance(String cityId, boolean attended, String source) {}
