package ascn.platform.embedded;

import java.nio.file.Path;

/**
 * How one Kafka broker is to run.
 *
 * @param directory everything of this broker: its log segments and its lock; made when it is missing
 * @param port TCP port on 127.0.0.1 for clients; 0 for any free one, chosen anew at each start
 * @param controllerPort TCP port on 127.0.0.1 that only the broker itself uses; 0 for any free one
 * @param deletedAfterUse whether the directory is deleted when the broker is closed or the JVM ends
 */
public record KafkaSettings(Path directory, int port, int controllerPort, boolean deletedAfterUse) {

    /** A broker for one test run: new temporary directory, any free ports, gone with the JVM. */
    public static KafkaSettings temporary() {
        return new KafkaSettings(TemporaryDirectories.create("kafka"), 0, 0, true);
    }

    /** A broker over a directory that stays, on any free ports. */
    public static KafkaSettings in(Path directory) {
        return new KafkaSettings(directory, 0, 0, false);
    }

    /** The same broker on other ports; 0 for any free one. */
    public KafkaSettings withPorts(int newPort, int newControllerPort) {
        return new KafkaSettings(directory, newPort, newControllerPort, deletedAfterUse);
    }
}
