package ascn.platform.embedded;

import java.nio.file.Path;

/**
 * A Kafka broker as a program, so that {@code ./run} can give it a small JVM of its own and kill it alone. Reads the system
 * properties {@value #DIRECTORY}, {@value #PORT} and {@value #CONTROLLER_PORT}; stops in order on SIGTERM.
 */
public final class KafkaBrokerMain {

    /** System property: the directory with the broker's data. */
    public static final String DIRECTORY = "ascn.kafka.directory";

    /** System property: the TCP port for clients. */
    public static final String PORT = "ascn.kafka.port";

    /** System property: the TCP port of the controller. */
    public static final String CONTROLLER_PORT = "ascn.kafka.controller-port";

    private KafkaBrokerMain() {}

    /** Runs until it is told to stop; ends with exit code 1 and one sentence when the broker cannot start. */
    public static void main(String[] arguments) {
        try {
            var settings = KafkaSettings.in(Path.of(required(DIRECTORY)))
                    .withPorts(Integer.parseInt(required(PORT)), Integer.parseInt(required(CONTROLLER_PORT)));
            KafkaBroker broker = KafkaBroker.start(settings);
            Runtime.getRuntime().addShutdownHook(new Thread(broker::close, "stop-kafka"));
            System.out.println("Kafka listens on " + broker.bootstrapServers());
            broker.awaitStop();
        } catch (EmbeddedServerException e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }

    private static String required(String property) {
        String value = System.getProperty(property);
        if (value == null) {
            throw new EmbeddedServerException("The system property " + property + " is missing.");
        }
        return value;
    }
}
