package ascn.cityregistry.meeting.api;

import ascn.cityregistry.meeting.application.Invitee;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who is invited to an annual meeting: the holder of a post, or the post while it is vacant. Persons are not named.
 *
 * @param post NATIONAL_REPRESENTATIVE or CHIEF_SMART_CITY_OFFICER
 * @param subject code of the member state, or slug of the city
 * @param name name of the member state or of the city
 * @param memberState ISO 3166-1 alpha-2 code of the member state
 * @param vacant whether nobody holds the post on the day of the meeting
 * @param tenureId the tenure of the post that runs on that day; absent while it is vacant
 */
public record InviteeResponse(
        String post,
        String subject,
        String name,
        String memberState,
        boolean vacant,
        @Nullable UUID tenureId) {

    static InviteeResponse of(Invitee invitee) {
        return new InviteeResponse(
                invitee.post(),
                invitee.subject(),
                invitee.name(),
                invitee.memberState(),
                invitee.tenureId().isEmpty(),
                invitee.tenureId().orElse(null));
    }
}
