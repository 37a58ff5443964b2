package ascn.platform.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.UserPrincipal;
import java.time.Duration;
import java.time.Instant;

/**
 * Folders of servers that live as long as one JVM. A JVM that was killed leaves its folder behind, and a PostgreSQL running
 * over it; the next one to make a folder clears both away.
 */
final class TemporaryDirectories {

    private static final String PREFIX = "ascn-embedded-";

    // A folder is made first and locked a moment later: leave the young ones alone.
    private static final Duration YOUNG = Duration.ofMinutes(1);

    private TemporaryDirectories() {}

    /** A new, empty folder for one server. */
    static Path create(String kind) {
        try {
            Path parent = Path.of(System.getProperty("java.io.tmpdir"));
            Path folder = Files.createTempDirectory(parent, PREFIX + kind + "-");
            clearAbandoned(parent, Files.getOwner(folder));
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot make a temporary folder for " + kind, e);
        }
    }

    private static void clearAbandoned(Path parent, UserPrincipal owner) throws IOException {
        try (var folders = Files.newDirectoryStream(parent, PREFIX + "*")) {
            for (Path folder : folders) {
                if (Files.isDirectory(folder) && Files.getOwner(folder).equals(owner) && !isYoung(folder)) {
                    clearIfAbandoned(folder);
                }
            }
        }
    }

    private static boolean isYoung(Path folder) throws IOException {
        return Files.getLastModifiedTime(folder)
                .toInstant()
                .isAfter(Instant.now().minus(YOUNG));
    }

    private static void clearIfAbandoned(Path folder) {
        DirectoryLock.tryTake(folder).ifPresent(lock -> {
            try (lock) {
                Postmaster.recordedIn(folder.resolve("data")).ifPresent(Postmaster::kill);
                FileTrees.delete(folder);
            }
        });
    }
}
