package ascn.platform.embedded;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;

/**
 * A real Kafka broker with its own controller (KRaft), inside this JVM, listening on 127.0.0.1 only.
 *
 * <p>Started over existing data it goes on with them, also after a kill -9. What a producer saw confirmed survives the death
 * of the process; it survives the loss of power only as far as the system had written it to disk, which is how Kafka works
 * with a single replica: the outbox of each service can publish again.
 *
 * <p>For a broker in a JVM of its own see {@link KafkaBrokerMain}.
 */
public final class KafkaBroker implements AutoCloseable {

    private final KafkaSettings settings;
    private final DirectoryLock lock;
    private final int port;
    private final KafkaRaftServer server;

    private KafkaBroker(KafkaSettings settings, DirectoryLock lock, int port, int controllerPort) {
        Path logs = settings.directory().toAbsolutePath().resolve("logs");
        formatIfNew(logs);
        this.settings = settings;
        this.lock = lock;
        this.port = port;
        this.server = new KafkaRaftServer(new KafkaConfig(KafkaProperties.of(logs, port, controllerPort)), Time.SYSTEM);
    }

    /**
     * Starts a broker and returns when it accepts clients.
     *
     * @throws EmbeddedServerException when a port is taken, the directory is in use, or the broker fails over its data
     */
    public static KafkaBroker start(KafkaSettings settings) {
        int port = freeOrRefused(settings.port());
        int controllerPort = freeOrRefused(settings.controllerPort());
        DirectoryLock lock = DirectoryLock.take(settings.directory());
        try {
            var broker = new KafkaBroker(settings, lock, port, controllerPort);
            broker.startUp();
            return broker;
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    /** Asked beforehand, because Kafka answers a taken port by ending the whole JVM. */
    private static int freeOrRefused(int wanted) {
        if (wanted != 0 && !FreePorts.isFree(wanted)) {
            throw new EmbeddedServerException("Kafka cannot listen on 127.0.0.1:" + wanted + ": the port is taken.");
        }
        return FreePorts.orNext(wanted);
    }

    private static void formatIfNew(Path logs) {
        if (Files.exists(logs.resolve("meta.properties"))) {
            return;
        }
        try {
            Files.createDirectories(logs);
            new Formatter()
                    .setClusterId(Uuid.randomUuid().toString())
                    .setNodeId(KafkaProperties.NODE_ID)
                    .setControllerListenerName(KafkaProperties.CONTROLLER_LISTENER)
                    .setMetadataLogDirectory(logs.toString())
                    .addDirectory(logs.toString())
                    .setPrintStream(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8))
                    .run();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot prepare " + logs + " for Kafka", e);
        } catch (Exception e) { // the signature of run() promises nothing better
            throw new EmbeddedServerException("Cannot prepare " + logs + " for Kafka: " + e.getMessage(), e);
        }
    }

    private void startUp() {
        try {
            server.startup();
        } catch (RuntimeException e) {
            server.shutdown();
            throw new EmbeddedServerException(
                    "Kafka did not start over " + settings.directory() + ": " + e.getMessage(), e);
        }
        if (settings.deletedAfterUse()) {
            Runtime.getRuntime().addShutdownHook(new Thread(this::close, "stop-temporary-kafka"));
        }
    }

    /** The TCP port on 127.0.0.1. */
    public int port() {
        return port;
    }

    /** What clients are given as {@code bootstrap.servers}. */
    public String bootstrapServers() {
        return "127.0.0.1:" + port;
    }

    /** Makes topics on this broker; see {@link KafkaTopics#create}. */
    public void createTopics(Map<String, Integer> partitionsByName) {
        KafkaTopics.create(bootstrapServers(), partitionsByName);
    }

    /** Waits until the broker has stopped, for whatever reason. */
    void awaitStop() {
        server.awaitShutdown();
    }

    /** Stops the broker with everything written. Closing again does nothing. */
    @Override
    public synchronized void close() {
        if (!lock.isHeld()) {
            return;
        }
        try {
            server.shutdown();
            server.awaitShutdown();
            if (settings.deletedAfterUse()) {
                FileTrees.delete(settings.directory());
            }
        } finally {
            lock.close();
        }
    }
}
