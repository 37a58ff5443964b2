package ascn.deploy.local;

import ascn.deploy.sample.play.RecordStopped;
import ascn.platform.embedded.EmbeddedServerException;
import ascn.platform.embedded.Waiting;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * The program behind {@code ./run}: starts the local system, plays the record, says where things are, and stays until it is
 * told to stop.
 */
public final class Run {

    /** System property: the repository's folder. */
    static final String ROOT = "ascn.root";

    private static final String EXIT_AFTER_STORY = "--exit-after-story";
    private static final Set<String> OPTIONS = Set.of("--fresh", "--no-story", EXIT_AFTER_STORY);
    private static final int USAGE_ERROR = 2;
    private static final Duration SIGNAL_LIMIT = Duration.ofMillis(300);

    private Run() {}

    /** Ends with 0 after a stop in order, 1 when the system cannot start or go on, 2 for an unknown option. */
    public static void main(String[] arguments) {
        List<String> options = List.of(arguments);
        var unknown =
                options.stream().filter(option -> !OPTIONS.contains(option)).findFirst();
        if (unknown.isPresent()) {
            System.err.println("Unknown option " + unknown.get() + ". See ./run --help");
            System.exit(USAGE_ERROR);
        }
        try {
            run(options);
        } catch (LocalSystemException | EmbeddedServerException e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }

    private static void run(List<String> options) {
        Progress progress = Progress.on(System.out);
        LocalSettings settings = SettingsReader.read(
                        Path.of(System.getProperty(ROOT, ".")).toAbsolutePath(), System.getenv())
                .withFresh(options.contains("--fresh"));
        LocalSystem system = LocalSystem.prepare(settings, progress);
        var stopping = new AtomicBoolean();
        Runtime.getRuntime()
                .addShutdownHook(new Thread(
                        () -> {
                            stopping.set(true);
                            system.close();
                        },
                        "stop-local-system"));
        try {
            startAndPlay(system, progress, options);
        } catch (LocalSystemException | EmbeddedServerException e) {
            // Ctrl-C reaches programs that start at that moment too, and their end is told a little before our own.
            if (!Waiting.until(stopping::get, SIGNAL_LIMIT)) {
                throw e;
            }
        }
        if (options.contains(EXIT_AFTER_STORY)) {
            System.exit(0);
        }
        stayUntilStopped();
    }

    private static void startAndPlay(LocalSystem system, Progress progress, List<String> options) {
        progress.tell("Starting on Java " + Runtime.version().feature() + ", data in "
                + system.settings().dataDirectory());
        system.start();
        if (!options.contains("--no-story")) {
            play(system, progress, options.contains(EXIT_AFTER_STORY));
        }
        System.out.println(summary(system, progress.elapsed()));
    }

    /** A record that stops is the end for a script; whoever sits at the terminal may want to look around. */
    private static void play(LocalSystem system, Progress progress, boolean mustSucceed) {
        try {
            var unused = system.sampleNetwork(progress::tell).play();
        } catch (RecordStopped | LocalSystemException e) {
            String reason = String.valueOf(e.getMessage());
            if (mustSucceed) {
                throw new LocalSystemException(reason, e);
            }
            progress.tell("The record stops here, the system runs on. " + reason);
        }
    }

    private static String summary(LocalSystem system, Duration elapsed) {
        var text = new StringBuilder("\nThe local system runs:\n");
        for (Part service : Part.services()) {
            text.append(String.format(Locale.ROOT, "  %-22s %s/q/swagger-ui%n", service.id(), system.address(service)));
        }
        text.append("  Dashboard              ")
                .append(system.address(Part.REPORTING))
                .append("/api/v1/dashboard/overview\n");
        text.append("  Logs                   ")
                .append(system.settings().logDirectory())
                .append('\n');
        text.append(
                "  A token                deploy/local/token AMS_NOMINATOR ID (roles: deploy/local/token --help)\n");
        text.append("  To stop                Ctrl-C; the data stay, ./run --fresh begins anew\n");
        text.append(String.format(Locale.ROOT, "Ready after %.1f s.", elapsed.toMillis() / 1000.0));
        return text.toString();
    }

    private static void stayUntilStopped() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
