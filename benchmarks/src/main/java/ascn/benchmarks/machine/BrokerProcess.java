package ascn.benchmarks.machine;

import ascn.platform.embedded.KafkaBrokerMain;
import ascn.platform.embedded.KafkaTopics;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A Kafka broker in a JVM of its own, with the heap that {@code ./run} gives it, and its data for one run. */
final class BrokerProcess implements AutoCloseable {

    private static final String READY = "Kafka listens on ";

    private final Path directory;
    private final Process process;
    private final String bootstrapServers;

    private BrokerProcess(Path directory, Process process) throws IOException {
        this.directory = directory;
        this.process = process;
        var output = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        this.bootstrapServers = untilReady(output);
        var rest = new Thread(() -> passOn(output), "kafka-output");
        rest.setDaemon(true);
        rest.start();
    }

    static BrokerProcess start() throws IOException {
        var directory = Files.createTempDirectory("ascn-benchmark-kafka-");
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var command = new ProcessBuilder(List.of(
                java,
                "-Xmx128m",
                "-XX:+UseSerialGC",
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-Dlogging.configuration=" + BrokerProcess.class.getResource("/ascn/benchmarks/logging.properties"),
                "-D" + KafkaBrokerMain.DIRECTORY + "=" + directory,
                "-D" + KafkaBrokerMain.PORT + "=0",
                "-D" + KafkaBrokerMain.CONTROLLER_PORT + "=0",
                KafkaBrokerMain.class.getName()));
        command.environment().put("CLASSPATH", ClassPath.withoutQuarkus());
        var process = command.redirectErrorStream(true).start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy, "stop-kafka"));
        return new BrokerProcess(directory, process);
    }

    private static String untilReady(BufferedReader output) throws IOException {
        var said = new StringBuilder();
        for (var line = output.readLine(); line != null; line = output.readLine()) {
            if (line.startsWith(READY)) {
                return line.substring(READY.length());
            }
            said.append(line).append('\n');
        }
        throw new IOException("Kafka did not start:\n" + said);
    }

    private static void passOn(BufferedReader output) {
        try {
            for (var line = output.readLine(); line != null; line = output.readLine()) {
                System.err.println("kafka: " + line);
            }
        } catch (IOException e) {
            // The process has been stopped, and its output closed.
        }
    }

    String bootstrapServers() {
        return bootstrapServers;
    }

    long processId() {
        return process.pid();
    }

    void createTopic(String name, int partitions) {
        KafkaTopics.create(bootstrapServers, Map.of(name, partitions));
    }

    @Override
    public void close() throws IOException {
        process.destroy();
        try {
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        try (var files = Files.walk(directory)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
