package ascn.contracts.event.cityregistry;

import ascn.contracts.event.EventType;
import java.util.UUID;

/**
 * An outcome of an annual meeting is done (rule A05).
 *
 * @param meetingId names the meeting
 * @param outcomeId names the outcome
 * @param closedOn when it was done, as precisely as it is known (rule N05)
 * @param closingAct the act that closed it
 * @param source where it is written down
 */
@EventType("ascn.city-registry.outcome-closed.v1")
public record OutcomeClosedV1(UUID meetingId, UUID outcomeId, String closedOn, String closingAct, String source)
        implements CityRegistryEvent {}
