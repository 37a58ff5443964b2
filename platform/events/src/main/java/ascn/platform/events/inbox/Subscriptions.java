package ascn.platform.events.inbox;

import ascn.contracts.event.EventTypes;
import ascn.contracts.event.PublishedEvent;
import ascn.platform.events.EventEnvelope;
import ascn.platform.events.EventJson;
import ascn.platform.events.UnreadableEventException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which features use which types of events. Several may use one; they are called in the order of subscription. */
public final class Subscriptions {

    private final Map<String, List<Subscription<?>>> byType = new HashMap<>();

    /** Uses the events of a record. */
    public <E extends PublishedEvent> void on(Class<E> event, EventHandler<E> handler) {
        byType.computeIfAbsent(EventTypes.of(event), type -> new ArrayList<>()).add(new Subscription<>(event, handler));
    }

    /** Knows the events of a record and needs nothing of them; without this line they would be of an unknown type. */
    public void ignore(Class<? extends PublishedEvent> event) {
        byType.computeIfAbsent(EventTypes.of(event), type -> new ArrayList<>());
    }

    /** Whether any feature has named the type, be it to use it or not. */
    public boolean knows(String type) {
        return byType.containsKey(type);
    }

    /**
     * Calls everyone who uses the event.
     *
     * @return whether anyone does
     * @throws UnreadableEventException when the payload is not of the event's record
     */
    public boolean apply(EventEnvelope envelope, byte[] payload) throws UnreadableEventException {
        var users = byType.getOrDefault(envelope.type(), List.of());
        for (var user : users) {
            user.apply(envelope, payload);
        }
        return !users.isEmpty();
    }

    private record Subscription<E extends PublishedEvent>(Class<E> event, EventHandler<E> handler) {

        void apply(EventEnvelope envelope, byte[] payload) throws UnreadableEventException {
            E read;
            try {
                read = EventJson.read(payload, event);
            } catch (IOException e) {
                throw new UnreadableEventException("The payload is not a " + event.getSimpleName(), e);
            }
            handler.handle(read, envelope);
        }
    }
}
