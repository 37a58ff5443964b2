package ascn.deploy.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** One log file for each part and run; the one before is kept beside it. */
final class Logs {

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
}
