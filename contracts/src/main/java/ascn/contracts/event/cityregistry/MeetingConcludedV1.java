package ascn.contracts.event.cityregistry;

import ascn.contracts.event.EventType;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The Chair concluded an annual meeting: from now on only its outcomes are closed (rules A01, R01).
 *
 * @param meetingId names the meeting
 * @param number its number in the row of annual meetings
 * @param year the calendar year of which it is the annual meeting
 * @param concludedOn when it was concluded, as precisely as it is known (rule N05)
 * @param standing RECORDED; a plan concludes nothing (rule N03)
 * @param source where it is written down; absent when it was concluded by the call itself
 */
@EventType("ascn.city-registry.meeting-concluded.v1")
public record MeetingConcludedV1(
        UUID meetingId,
        int number,
        int year,
        String concludedOn,
        String standing,
        @Nullable String source) implements CityRegistryEvent {}
