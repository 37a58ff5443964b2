package ascn.platform.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** Where things are kept that can be made again, for this user. */
final class UserCache {

    private UserCache() {}

    /** The user's cache folder, or for an account without a usable home a private folder beside other temporary files. */
    static Path directory() {
        Path home = Path.of(System.getProperty("user.home", "/nonexistent"), ".cache", "ascn");
        try {
            return Files.createDirectories(home);
        } catch (IOException noHome) {
            return privateTemporaryDirectory();
        }
    }

    private static Path privateTemporaryDirectory() {
        Path folder = Path.of(System.getProperty("java.io.tmpdir"), "ascn-" + System.getProperty("user.name"));
        try {
            if (!Files.isDirectory(folder)) {
                Files.createDirectory(
                        folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            }
            Path probe = Files.createTempFile(folder, "owner", null);
            boolean ours = Files.getOwner(probe).equals(Files.getOwner(folder));
            Files.delete(probe);
            if (!ours) { // programs are started from here: never from a folder that somebody else made
                throw new EmbeddedServerException("The folder " + folder + " belongs to another user: remove it.");
            }
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot use " + folder + " as a cache", e);
        }
    }
}
