package ascn.platform.events.eventlog;

import ascn.contracts.problem.RuleViolation;
import java.util.UUID;

/** This service neither told nor saw an event of that id. */
public final class EventNotFound extends RuleViolation {

    EventNotFound(UUID eventId) {
        super(
                Kind.NOT_FOUND,
                "event-not-found",
                null,
                "This service neither told nor saw the event " + eventId,
                "Ask the service that the event's source names");
    }
}
