package ascn.platform.events;

import ascn.contracts.event.Publisher;
import ascn.platform.events.inbox.UnknownTypes;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Settings of the event path. */
@ConfigMapping(prefix = "ascn.events")
public interface EventsConfig {

    /** Which publisher this service is; decides the topic it writes to and the source of its events. */
    Publisher publisher();

    /** The most events that the relay sends in one turn. More costs memory and makes a repetition after a crash longer. */
    @WithDefault("5000")
    int relayBatch();

    /** What happens to a type that no feature of this service names. */
    @WithDefault("SEEN")
    UnknownTypes unknownTypes();

    /** How often a checkpoint is told while the story goes on; {@code off} for on demand only. */
    @WithDefault("60s")
    String checkpointInterval();

    /** The most bytes of an event's payload that this service reads. What is larger goes to quarantine. */
    @WithDefault("1048576")
    int largestPayload();
}
