package ascn.deploy.local;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;

/**
 * How one local system is to run.
 *
 * @param root the repository: where the built services lie
 * @param dataDirectory everything that lasts: databases, topics, secrets; locked while the system runs
 * @param logDirectory one log file for each part
 * @param javaHome the JDK that runs the parts
 * @param ports TCP ports on 127.0.0.1; 0 for any free one
 * @param kafkaControllerPort a port that only Kafka itself uses; 0 for any free one
 * @param partitions how many partitions a topic gets when it is made
 * @param durable whether a confirmed write survives the loss of power
 * @param fresh whether to begin anew, deleting what a former run left in the data directory
 * @param serviceSettings what the services are told beside what they need to run: environment variables
 */
public record LocalSettings(
        Path root,
        Path dataDirectory,
        Path logDirectory,
        Path javaHome,
        Map<Part, Integer> ports,
        int kafkaControllerPort,
        int partitions,
        boolean durable,
        boolean fresh,
        Map<String, String> serviceSettings) {

    static final int DEFAULT_KAFKA_CONTROLLER_PORT = 19093;
    static final int DEFAULT_PARTITIONS = 6;

    /** Copies what could change, so that settings never do. */
    public LocalSettings {
        ports = Map.copyOf(ports);
        serviceSettings = Map.copyOf(serviceSettings);
    }

    /** A durable system in {@code .data} on the usual ports, run by the JDK that runs this program. */
    public static LocalSettings usual(Path root) {
        Path data = root.resolve(".data");
        var ports = new EnumMap<Part, Integer>(Part.class);
        for (Part part : Part.values()) {
            ports.put(part, part.defaultPort());
        }
        return new LocalSettings(
                root,
                data,
                data.resolve("logs"),
                Path.of(System.getProperty("java.home")),
                ports,
                DEFAULT_KAFKA_CONTROLLER_PORT,
                DEFAULT_PARTITIONS,
                true,
                false,
                Map.of());
    }

    /** A system for tests in a directory of its own: any free ports, not durable. */
    public static LocalSettings forTests(Path root, Path dataDirectory) {
        var anyPorts = new EnumMap<Part, Integer>(Part.class);
        for (Part part : Part.values()) {
            anyPorts.put(part, 0);
        }
        var usual = usual(root);
        return new LocalSettings(
                root,
                dataDirectory,
                dataDirectory.resolve("logs"),
                usual.javaHome,
                anyPorts,
                0,
                DEFAULT_PARTITIONS,
                false,
                false,
                Map.of());
    }

    /** The same system, durable or not. */
    public LocalSettings withDurable(boolean newDurable) {
        return new LocalSettings(
                root,
                dataDirectory,
                logDirectory,
                javaHome,
                ports,
                kafkaControllerPort,
                partitions,
                newDurable,
                fresh,
                serviceSettings);
    }

    /** The same system, beginning anew or not. */
    public LocalSettings withFresh(boolean newFresh) {
        return new LocalSettings(
                root,
                dataDirectory,
                logDirectory,
                javaHome,
                ports,
                kafkaControllerPort,
                partitions,
                durable,
                newFresh,
                serviceSettings);
    }

    /** The same system on other ports. */
    public LocalSettings withPorts(Map<Part, Integer> newPorts, int newKafkaControllerPort) {
        return new LocalSettings(
                root,
                dataDirectory,
                logDirectory,
                javaHome,
                newPorts,
                newKafkaControllerPort,
                partitions,
                durable,
                fresh,
                serviceSettings);
    }

    /** The same system, with these settings of the services in place of others. */
    public LocalSettings withServiceSettings(Map<String, String> newServiceSettings) {
        return new LocalSettings(
                root,
                dataDirectory,
                logDirectory,
                javaHome,
                ports,
                kafkaControllerPort,
                partitions,
                durable,
                fresh,
                newServiceSettings);
    }

    /** The port of a part. */
    public int port(Part part) {
        return ports.getOrDefault(part, 0);
    }

    /** The log file of a part. */
    public Path log(Part part) {
        return logDirectory.resolve(part.id() + ".log");
    }
}
