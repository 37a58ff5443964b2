package ascn.contracts.event.cityregistry;

import ascn.contracts.event.EventType;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Member states were asked to nominate cities by a deadline (rule M08). The deadline is soft: what comes later is
 * accepted and marked late.
 *
 * @param nominationCallId the call
 * @param year the year whose nominations it asks for
 * @param deadline the last day, as precisely as it is known (rule N05)
 * @param calledOn the day of the call as precisely as it is known (rule N05)
 * @param standing RECORDED or PLANNED (rule N03)
 * @param source where it is written down
 * @param supersedes the call that this one corrects, where it does
 */
@EventType("ascn.city-registry.nomination-call-recorded.v1")
public record NominationCallRecordedV1(
        UUID nominationCallId,
        int year,
        String deadline,
        String calledOn,
        String standing,
        String source,
        @Nullable UUID supersedes)
        implements CityRegistryEvent {}
