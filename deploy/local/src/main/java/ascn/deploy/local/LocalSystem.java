package ascn.deploy.local;

import ascn.deploy.sample.SampleNetwork;
import ascn.deploy.sample.play.Narrator;
import ascn.platform.embedded.DatabaseAccess;
import ascn.platform.embedded.KafkaTopics;
import ascn.platform.embedded.PostgresServer;
import ascn.platform.embedded.Waiting;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;

/**
 * The whole ASCN platform on this machine: identity provider, PostgreSQL, Kafka and the four services, each in a process of
 * its own on 127.0.0.1. For {@code ./run}, and for tests that need the packaged system.
 */
public final class LocalSystem implements AutoCloseable {

    private static final Duration READY_LIMIT = Duration.ofMinutes(2);
    private static final Duration READY_PAUSE = Duration.ofMillis(100);

    private final LocalSettings settings;
    private final Progress progress;
    private final DataDirectory data;
    private final Mark mark;
    private final Programs programs;
    private final PostgresComponent postgres;
    private final Map<Part, Component> components = new EnumMap<>(Part.class);
    private Map<Part, DatabaseAccess> databases = Map.of();
    private volatile boolean complete;
    private volatile boolean closed;

    private LocalSystem(LocalSettings settings, Progress progress, DataDirectory data, Mark mark) {
        this.settings = settings;
        this.progress = progress;
        this.data = data;
        this.mark = mark;
        Secrets secrets = Secrets.in(settings.dataDirectory());
        this.programs = new Programs(settings, secrets);
        this.postgres = new PostgresComponent(settings, secrets);
    }

    /**
     * Takes the data directory, stops what a killed run left over it, settles the ports; nothing of this system runs yet.
     * After this {@link #close} cleans up, whatever happens.
     *
     * @throws LocalSystemException when another system runs over the directory, the disk is nearly full or a port is taken
     */
    public static LocalSystem prepare(LocalSettings wanted, Progress progress) {
        DataDirectory data = DataDirectory.take(wanted.dataDirectory());
        try {
            Mark mark = Mark.of(wanted.dataDirectory());
            new Leftovers(mark).stop(progress);
            if (PostgresServer.stopAbandoned(PostgresComponent.directory(wanted))) {
                progress.tell("Stopped PostgreSQL, left by a run that was killed");
            }
            if (wanted.fresh()) {
                data.clear();
                progress.tell("Deleted the data of former runs in " + wanted.dataDirectory());
            }
            return new LocalSystem(Ports.settled(wanted), progress, data, mark);
        } catch (RuntimeException e) {
            data.close();
            throw e;
        }
    }

    /** Prepares and starts a system without a word, for tests; stops what had started when the start fails. */
    public static LocalSystem start(LocalSettings settings) {
        LocalSystem system = prepare(settings, Progress.silent());
        try {
            system.start();
            return system;
        } catch (RuntimeException e) {
            system.close();
            throw e;
        }
    }

    /**
     * Starts all parts and returns when every one is ready.
     *
     * @throws LocalSystemException when a part ends or is not ready in time, with the end of its log
     */
    public void start() {
        Logs.begin(settings);
        Component identityProvider = begin(new JvmComponent(programs.identityProvider(), settings, mark));
        Component kafka = begin(new JvmComponent(programs.kafka(), settings, mark));
        begin(postgres);
        databases = postgres.provision();
        awaitReady(List.of(postgres, identityProvider));
        progress.tell("  The identity provider gives any token to anyone who asks: for local use only");
        awaitReady(List.of(kafka));
        awaitTopics();
        awaitReady(Part.services().stream()
                .map(service -> begin(new JvmComponent(programs.service(service, database(service)), settings, mark)))
                .toList());
        Addresses.write(settings);
        complete = true;
    }

    private void awaitTopics() {
        var partitionsByTopic = new TreeMap<String, Integer>();
        for (Part service : Part.services()) {
            service.topic().ifPresent(topic -> partitionsByTopic.put(topic, settings.partitions()));
        }
        KafkaTopics.create(bootstrapServers(), partitionsByTopic);
    }

    /** Guarded by the lock of {@link #close}: a part is either not started, or known to be stopped. */
    private synchronized Component begin(Component component) {
        if (closed) {
            throw new LocalSystemException("The local system is being stopped.");
        }
        components.put(component.part(), component);
        component.start();
        tellWhenEnded(component);
        return component;
    }

    private void tellWhenEnded(Component component) {
        long processId = component.processId();
        CompletableFuture<?> unused = component.ended().thenRun(() -> {
            if (complete && !closed) { // before that, the start itself fails and says so
                progress.tell(component.part().id() + ", process " + processId + ", has ended. Its log: "
                        + settings.log(component.part()) + ". The others go on");
            }
        });
    }

    /** Looks at all of them in turn, so that the first one to fail is told at once. */
    private void awaitReady(List<Component> components) {
        var awaited = new ArrayList<>(components);
        boolean ready =
                Waiting.until(() -> awaited.removeIf(this::isReady) && awaited.isEmpty(), READY_LIMIT, READY_PAUSE);
        if (!ready) {
            Part late = awaited.get(0).part();
            throw new LocalSystemException(late.id() + " was not ready within " + READY_LIMIT.toSeconds() + " s. "
                    + Logs.endOf(settings.log(late)));
        }
    }

    private boolean isReady(Component component) {
        boolean ready = component.isReady();
        if (ready) {
            progress.tell(component.part().id() + " is ready on port " + settings.port(component.part()));
        }
        return ready;
    }

    /** Ends one part as kill -9 does and waits for the end; the others go on. */
    public void kill(Part part) {
        component(part).kill();
    }

    /** Starts one part again over its data, on its port, stopping it before if it runs, and waits until it is ready. */
    public void restart(Part part) {
        Component component = component(part);
        component.stop();
        awaitReady(List.of(begin(component)));
        if (part == Part.KAFKA) {
            awaitTopics();
        }
    }

    /** Whether the process of a part runs. */
    public boolean isRunning(Part part) {
        return component(part).isRunning();
    }

    /** Process id of a part, to pause it or to measure it. */
    public long processId(Part part) {
        return component(part).processId();
    }

    private synchronized Component component(Part part) {
        return Optional.ofNullable(components.get(part))
                .orElseThrow(() -> new IllegalStateException(part.id() + " has not been started"));
    }

    /** Base address of a part that speaks HTTP, such as {@code http://127.0.0.1:8081}. */
    public URI address(Part part) {
        return programs.address(part);
    }

    /** The database of a service with both its roles. */
    public DatabaseAccess database(Part service) {
        return Optional.ofNullable(databases.get(service))
                .orElseThrow(() -> new IllegalStateException("There is no database of " + service.id()));
    }

    /** Kafka's address for clients. */
    public String bootstrapServers() {
        return "127.0.0.1:" + settings.port(Part.KAFKA);
    }

    /** What tokens say of whom they come from. */
    public URI issuer() {
        return IdentityProvider.issuer(settings);
    }

    /** An access token of a sample person; see {@link LocalIdentity#token}. */
    public String token(SampleRole role, Optional<String> scope, boolean recordPast) {
        return new LocalIdentity(issuer()).token(role, scope, recordPast);
    }

    /** The program that plays the record of the network on this system. */
    public SampleNetwork sampleNetwork(Narrator narrator) {
        return new SampleNetwork(
                service -> address(Part.of(service)),
                person -> token(SampleRole.valueOf(person.role()), person.scope(), true),
                narrator);
    }

    /** What it runs with, ports settled. */
    public LocalSettings settings() {
        return settings;
    }

    /** Stops all parts, the services first and PostgreSQL last, each within a bounded time. Doing it again does nothing. */
    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        try {
            new OrderedStop(components, progress).stop();
            Addresses.forget(settings.dataDirectory());
        } finally {
            data.close();
        }
    }
}
