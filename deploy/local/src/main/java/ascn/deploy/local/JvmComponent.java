package ascn.deploy.local;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** A Java program in a process of its own. */
final class JvmComponent implements Component {

    // A terminal sends Ctrl-C and its own end to every process in front. The parts ignore both, so that the launcher
    // alone
    // decides in which order they stop. A JVM honours an ignored signal that it inherits.
    private static final List<String> DEAF_TO_THE_TERMINAL =
            List.of("/bin/sh", "-c", "trap '' INT HUP; exec \"$@\"", "sh");

    private static final Duration KILL_LIMIT = Duration.ofSeconds(5);

    private final JvmProgram program;
    private final List<String> command;
    private final Path log;
    private @Nullable Process process;

    JvmComponent(JvmProgram program, LocalSettings settings, Mark mark) {
        this.program = program;
        this.command = new ArrayList<>(DEAF_TO_THE_TERMINAL);
        this.command.addAll(program.command(settings.javaHome(), mark));
        this.log = settings.log(program.part());
    }

    @Override
    public Part part() {
        return program.part();
    }

    @Override
    public synchronized void start() {
        var builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectInput(Path.of("/dev/null").toFile())
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        Map<String, String> environment = builder.environment();
        environment.putAll(program.environment());
        try {
            process = builder.start();
        } catch (IOException e) {
            throw new LocalSystemException("Cannot start " + part().id() + ": " + e.getMessage(), e);
        }
    }

    @Override
    public boolean isReady() {
        if (!isRunning()) {
            throw new LocalSystemException(part().id() + " ended during its start with exit code "
                    + started().exitValue() + ". " + Logs.endOf(log));
        }
        return program.ready().getAsBoolean();
    }

    @Override
    public void stop() {
        if (isRunning()) {
            started().destroy();
            if (!endsWithin(program.stopLimit())) {
                kill();
            }
        }
    }

    @Override
    public void kill() {
        if (isRunning()) {
            started().destroyForcibly();
            if (!endsWithin(KILL_LIMIT)) {
                throw new LocalSystemException(part().id() + ", process " + processId() + ", cannot be killed.");
            }
        }
    }

    private boolean endsWithin(Duration limit) {
        try {
            return started().waitFor(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LocalSystemException("Interrupted while stopping " + part().id() + ".", e);
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return process != null && process.isAlive();
    }

    @Override
    public long processId() {
        return started().pid();
    }

    @Override
    public CompletableFuture<?> ended() {
        return started().onExit();
    }

    private synchronized Process started() {
        if (process == null) {
            throw new IllegalStateException(part().id() + " has not been started");
        }
        return process;
    }
}
