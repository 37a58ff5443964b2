package ascn.platform.webhooks;

import ascn.contracts.identity.Actor;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Everything that this service tells partner systems. */
public final class OfferedTypes {

    private final Iterable<WebhookSource> sources;
    private @Nullable Map<String, WebhookEventType> types;

    /**
     * The types of all sources, and the test. The sources are asked when the types are first needed and not before: a
     * source usually needs {@link Webhooks}, which needs this.
     */
    public OfferedTypes(Iterable<WebhookSource> sources) {
        this.sources = sources;
    }

    private synchronized Map<String, WebhookEventType> types() {
        var known = types;
        if (known == null) {
            known = new TreeMap<>();
            known.put(WebhookEventType.TEST.name(), WebhookEventType.TEST);
            for (var source : sources) {
                for (var type : source.eventTypes()) {
                    if (known.put(type.name(), type) != null) {
                        throw new IllegalStateException("Two sources offer the event type " + type.name());
                    }
                }
            }
            types = known;
        }
        return known;
    }

    /**
     * Whether a source offers that type, or it is the test.
     *
     * @throws IllegalStateException when two sources offer the same name
     */
    public boolean isOffered(String name) {
        return types().containsKey(name);
    }

    /** What the actor may subscribe to, by name. */
    public List<WebhookEventType> offeredTo(Actor actor) {
        return types().values().stream().filter(type -> type.isFor(actor)).toList();
    }
}
