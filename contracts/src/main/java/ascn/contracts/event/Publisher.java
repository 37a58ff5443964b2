package ascn.contracts.event;

import java.util.Arrays;
import java.util.Optional;

/** A service that publishes events: its name, and the one topic that carries all of its facts. */
public enum Publisher {
    /** Who belongs to the network. */
    CITY_REGISTRY("city-registry-service", "city-registry.events.v1"),
    /** Partners, rounds and pairings. */
    TWINNING("twinning-service", "twinning.events.v1"),
    /** Frameworks, plans, projects and progress. */
    ACTION_PLAN("action-plan-service", "action-plan.events.v1"),
    /** Report editions, signatures and decisions of bodies. */
    REPORTING("reporting-service", "reporting.events.v1");

    private final String serviceName;
    private final String topic;

    Publisher(String serviceName, String topic) {
        this.serviceName = serviceName;
        this.topic = topic;
    }

    /** The service's name in configuration, in URLs of the event log and in {@code seen} positions. */
    public String serviceName() {
        return serviceName;
    }

    /** The topic; its key is the aggregate's id, so that one aggregate's story stays in order. */
    public String topic() {
        return topic;
    }

    /** The value of {@code ce_source}. */
    public String source() {
        return "/" + serviceName;
    }

    /** The publisher of that name, if there is one. */
    public static Optional<Publisher> named(String serviceName) {
        return Arrays.stream(values())
                .filter(publisher -> publisher.serviceName.equals(serviceName))
                .findFirst();
    }
}
