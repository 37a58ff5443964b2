package ascn.reporting.membership.domain;

import ascn.contracts.record.PartialDate;
import java.util.UUID;

/**
 * A member city and the event that made it one.
 *
 * @param cityId its slug
 * @param name the name under which it was admitted
 * @param memberState ISO 3166-1 alpha-2 code
 * @param cohort PILOT or MEMBER (rule M09)
 * @param admittedOn when it became a member, as precisely as it is known
 * @param evidence the event behind the row
 */
public record MemberCity(
        String cityId, String name, String memberState, String cohort, PartialDate admittedOn, Evidence evidence) {

    /**
     * The event behind a row: every figure leads back to such.
     *
     * @param eventId its id
     * @param source who told it
     * @param sourcePosition its place among all events of the source
     */
    public record Evidence(UUID eventId, String source, long sourcePosition) {}
}
