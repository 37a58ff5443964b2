package ascn.platform.embedded;

import java.nio.file.Path;
import java.util.Properties;

/** The settings of a single, small broker that is its own controller. */
final class KafkaProperties {

    static final int NODE_ID = 1;
    static final String CONTROLLER_LISTENER = "CONTROLLER";

    /** 4 MB of payload with room for keys, headers and the batch around it. */
    static final int MAX_MESSAGE_BYTES = 5 * 1024 * 1024;

    private KafkaProperties() {}

    static Properties of(Path logs, int port, int controllerPort) {
        String controller = "127.0.0.1:" + controllerPort;
        var properties = new Properties();

        properties.put("process.roles", "broker,controller");
        properties.put("node.id", Integer.toString(NODE_ID));
        properties.put("listeners", "PLAINTEXT://127.0.0.1:" + port + "," + CONTROLLER_LISTENER + "://" + controller);
        properties.put("advertised.listeners", "PLAINTEXT://127.0.0.1:" + port);
        properties.put("controller.listener.names", CONTROLLER_LISTENER);
        // Named in the settings and not in the data, so that a restart may use another port.
        properties.put("controller.quorum.voters", NODE_ID + "@" + controller);
        properties.put("log.dirs", logs.toString());

        properties.put("auto.create.topics.enable", "false");
        properties.put("message.max.bytes", Integer.toString(MAX_MESSAGE_BYTES));
        properties.put("replica.fetch.max.bytes", Integer.toString(MAX_MESSAGE_BYTES));
        properties.put("log.retention.ms", "-1");
        properties.put("log.retention.bytes", "-1");
        // A system that was switched off for weeks goes on where its consumers were.
        properties.put("offsets.retention.minutes", Integer.toString(Integer.MAX_VALUE));

        properties.put("offsets.topic.num.partitions", "4");
        properties.put("offsets.topic.replication.factor", "1");
        properties.put("transaction.state.log.num.partitions", "4");
        properties.put("transaction.state.log.replication.factor", "1");
        properties.put("transaction.state.log.min.isr", "1");
        properties.put("group.initial.rebalance.delay.ms", "0");

        // After a kill -9 the controller refuses the new broker until the session of the old one is over (9 s by
        // default).
        properties.put("broker.session.timeout.ms", "3000");
        properties.put("broker.heartbeat.interval.ms", "500");

        // A heap of 128 MB is enough with these.
        properties.put("log.cleaner.dedupe.buffer.size", "4194304");
        properties.put("log.index.size.max.bytes", "2097152");
        properties.put("num.io.threads", "2");
        properties.put("num.network.threads", "2");
        properties.put("background.threads", "2");
        return properties;
    }
}
