package ascn.deploy.local;

import ascn.contracts.event.Publisher;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One of the processes that make up the local system. */
public enum Part {
    /** Issues tokens; any token to anyone, hence local only. */
    IDENTITY_PROVIDER("identity-provider", 8180, 64),
    /** One server with a database for each service. */
    POSTGRESQL("postgresql", 15432, 0),
    /** One broker with a topic for each service. */
    KAFKA("kafka", 19092, 128),
    /** Who belongs to the network. */
    CITY_REGISTRY(Publisher.CITY_REGISTRY, 8081, 128),
    /** Partners, rounds and pairings. */
    TWINNING(Publisher.TWINNING, 8082, 128),
    /** Frameworks, plans, projects and progress. */
    ACTION_PLAN(Publisher.ACTION_PLAN, 8083, 128),
    /** Dashboards and reports; documents need the room. */
    REPORTING(Publisher.REPORTING, 8084, 256);

    private final String id;
    private final @Nullable Publisher publisher;
    private final int defaultPort;
    private final int heapMegabytes;

    Part(String id, int defaultPort, int heapMegabytes) {
        this(id, null, defaultPort, heapMegabytes);
    }

    Part(Publisher publisher, int defaultPort, int heapMegabytes) {
        this(publisher.serviceName(), publisher, defaultPort, heapMegabytes);
    }

    Part(String id, @Nullable Publisher publisher, int defaultPort, int heapMegabytes) {
        this.id = id;
        this.publisher = publisher;
        this.defaultPort = defaultPort;
        this.heapMegabytes = heapMegabytes;
    }

    /** The part that is this service. */
    public static Part of(Publisher service) {
        return Arrays.stream(values())
                .filter(part -> part.publisher == service)
                .findFirst()
                .orElseThrow();
    }

    /** The four services, in the order of their ports. */
    public static List<Part> services() {
        return Arrays.stream(values()).filter(Part::isService).toList();
    }

    /** Which parts stop together, one group after the other: the services first, because they stand on the rest. */
    static List<List<Part>> inOrderOfStopping() {
        return List.of(services(), List.of(KAFKA), List.of(IDENTITY_PROVIDER), List.of(POSTGRESQL));
    }

    /** Whether it is one of our services, and not what they stand on. */
    public boolean isService() {
        return publisher != null;
    }

    /** The topic that carries the facts of this service; empty for the others. */
    public Optional<String> topic() {
        return Optional.ofNullable(publisher).map(Publisher::topic);
    }

    /** Its name in logs, file names and messages, such as {@code city-registry-service}. */
    public String id() {
        return id;
    }

    /** The database of this service, such as {@code city_registry}. */
    public String database() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The TCP port on 127.0.0.1 unless a setting says otherwise. */
    public int defaultPort() {
        return defaultPort;
    }

    /** The setting that names another port, such as {@code ASCN_PORT_CITY_REGISTRY}. */
    public String portSetting() {
        return "ASCN_PORT_" + name();
    }

    /** Upper limit of its Java heap. */
    int heapMegabytes() {
        return heapMegabytes;
    }
}
