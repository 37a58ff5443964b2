package ascn.platform.events.inbox;

import ascn.contracts.event.PublishedEvent;
import ascn.platform.events.EventEnvelope;

/**
 * What a feature does with one type of event. It runs in the transaction that also records the event, so it must keep
 * its effects in this service's database and nowhere else.
 *
 * @param <E> the event's record
 */
@FunctionalInterface
public interface EventHandler<E extends PublishedEvent> {

    /** Applies the event; any exception undoes it and, when it comes again each time, quarantines the event. */
    void handle(E event, EventEnvelope envelope);
}
