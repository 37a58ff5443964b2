package ascn.platform.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs one program to its end and keeps what it said. */
final class ExternalCommand {

    /** How a program ended: its exit code and everything it printed. */
    record Outcome(int exitCode, String output) {

        boolean succeeded() {
            return exitCode == 0;
        }
    }

    private ExternalCommand() {}

    /**
     * Waits for the program's end.
     *
     * @throws EmbeddedServerException when it cannot be started, or has not ended in time (it is killed then)
     */
    static Outcome run(List<String> command, Duration atMost) {
        try {
            // A file instead of a pipe: a daemon left behind by the program would keep a pipe open for ever.
            Path output = Files.createTempFile("ascn-command", ".out");
            try {
                int exitCode = await(start(command, output), command, atMost);
                return new Outcome(exitCode, new String(Files.readAllBytes(output), StandardCharsets.UTF_8).strip());
            } finally {
                Files.deleteIfExists(output);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot run " + command.get(0), e);
        }
    }

    private static Process start(List<String> command, Path output) {
        var builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                .redirectOutput(output.toFile());
        // PGDATA, PGPORT and the like would quietly change what the PostgreSQL programs do; LC_ALL keeps messages
        // English.
        builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
        builder.environment().put("LC_ALL", "C");
        try {
            return builder.start();
        } catch (IOException e) {
            throw new EmbeddedServerException("Cannot run " + command.get(0) + ": " + e.getMessage(), e);
        }
    }

    private static int await(Process process, List<String> command, Duration atMost) {
        try {
            if (!process.waitFor(atMost.toMillis(), TimeUnit.MILLISECONDS)) {
                process.destroyForcibly();
                throw new EmbeddedServerException(command.get(0) + " did not end within " + atMost.toSeconds() + " s.");
            }
            return process.exitValue();
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new EmbeddedServerException("Interrupted while waiting for " + command.get(0) + ".", e);
        }
    }
}
