package ascn.platform.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** The log file of a server, of which only the part since a mark says why a start failed. */
final class ServerLog {

    private final Path file;
    private long mark;

    ServerLog(Path file) {
        this.file = file;
    }

    /** Makes the file if it is missing and remembers its end. */
    void mark() {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            if (!Files.exists(file)) {
                Files.createFile(file);
            }
            mark = Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write the log " + file, e);
        }
    }

    /** What was written since the mark. */
    String sinceMark() {
        try (var channel = Files.newByteChannel(file, StandardOpenOption.READ)) {
            channel.position(mark);
            return new String(Channels.newInputStream(channel).readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the log " + file, e);
        }
    }
}
