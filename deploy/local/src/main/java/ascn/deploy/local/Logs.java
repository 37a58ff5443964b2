package ascn.deploy.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** One log file for each part and run; the one before is kept beside it. */
final class Logs {

    private static final int LAST_LINES = 25;

    private Logs() {}

    /** Makes the folder and sets the files of the last run aside. */
    static void begin(LocalSettings settings) {
        try {
            Files.createDirectories(settings.logDirectory());
            for (Part part : Part.values()) {
                Path log = settings.log(part);
                if (Files.exists(log)) {
                    Files.move(
                            log, log.resolveSibling(part.id() + ".previous.log"), StandardCopyOption.REPLACE_EXISTING);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot use the log folder " + settings.logDirectory(), e);
        }
    }

    /** The last lines of a log and where it is, for messages. */
    static String endOf(Path log) {
        try {
            List<String> lines = Files.readAllLines(log);
            List<String> last = lines.subList(Math.max(0, lines.size() - LAST_LINES), lines.size());
            return "Its log " + log + " ends with:\n" + String.join("\n", last);
        } catch (IOException e) {
            return "Its log " + log + " cannot be read: " + e.getMessage();
        }
    }
}
