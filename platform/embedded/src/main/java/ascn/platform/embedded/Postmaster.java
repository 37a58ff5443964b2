package ascn.platform.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * The main process of a PostgreSQL server as its {@code postmaster.pid} describes it. That file outlives a crash, and by
 * then its process id may belong to nobody, to a zombie or to a stranger, so each question looks at the process itself.
 */
record Postmaster(Path dataDirectory, long processId, int port) {

    private static final int LINE_OF_PORT = 3;

    /** What the file in a data directory says; empty when no server ran since the last clean stop. */
    static Optional<Postmaster> recordedIn(Path dataDirectory) {
        try {
            List<String> lines = Files.readAllLines(file(dataDirectory), StandardCharsets.UTF_8);
            return lines.size() > LINE_OF_PORT ? Optional.of(parsed(dataDirectory, lines)) : Optional.empty();
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file(dataDirectory), e);
        }
    }

    private static Postmaster parsed(Path dataDirectory, List<String> lines) {
        long processId = Long.parseLong(lines.get(0).strip());
        return new Postmaster(
                dataDirectory,
                processId,
                Integer.parseInt(lines.get(LINE_OF_PORT).strip()));
    }

    private static Path file(Path dataDirectory) {
        return dataDirectory.resolve("postmaster.pid");
    }

    /** Whether the process runs and is a PostgreSQL server over this very data directory. */
    boolean isRunning() {
        return RunningProcess.of(processId)
                .filter(process -> process.program().startsWith("postgres"))
                .filter(process -> process.worksIn(dataDirectory) || process.hasArgument(dataDirectory.toString()))
                .isPresent();
    }

    /** Waits for the process to end; false when it still ran after that time. */
    boolean endsWithin(Duration atMost) {
        return Waiting.until(() -> !isRunning(), atMost);
    }

    /** Ends the process as a crash would: no clean stop, the next start recovers. */
    void kill() {
        if (isRunning()) {
            ProcessHandle.of(processId).ifPresent(ProcessHandle::destroyForcibly);
        }
    }

    /**
     * Removes the file of a server that no longer runs. PostgreSQL itself would take a zombie, or a stranger that got the
     * same process id, for a living server and refuse to start. The caller holds the lock of the directory, so nobody
     * starts one meanwhile.
     */
    static void forgetStoppedIn(Path dataDirectory) {
        if (recordedIn(dataDirectory).filter(Postmaster::isRunning).isEmpty()) {
            try {
                Files.deleteIfExists(file(dataDirectory));
            } catch (IOException e) {
                throw new UncheckedIOException("Cannot remove the stale " + file(dataDirectory), e);
            }
        }
    }
}
