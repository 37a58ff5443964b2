package ascn.deploy.local;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;

/** Random secrets of one local system, made once and kept beside its data, readable by their owner only. */
final class Secrets {

    private static final String FILE_NAME = "secrets.properties";
    private static final int BYTES = 32;

    private final Path file;
    private final Properties values = new Properties();

    private Secrets(Path file) {
        this.file = file;
    }

    /** The secrets of a data directory; none yet where it is new. */
    static Secrets in(Path dataDirectory) {
        var secrets = new Secrets(dataDirectory.resolve(FILE_NAME));
        if (Files.exists(secrets.file)) {
            try (var reader = Files.newBufferedReader(secrets.file, StandardCharsets.UTF_8)) {
                secrets.values.load(reader);
            } catch (IOException e) {
                throw new UncheckedIOException("Cannot read " + secrets.file, e);
            }
        }
        return secrets;
    }

    /** The secret of this name, made and stored before it is given out for the first time. */
    String get(String name) {
        String known = values.getProperty(name);
        if (known != null) {
            return known;
        }
        byte[] random = new byte[BYTES];
        new SecureRandom().nextBytes(random);
        String made = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        values.setProperty(name, made);
        store();
        return made;
    }

    private void store() {
        try {
            var text = new StringWriter();
            values.store(text, "Secrets of this local system. Without them its data cannot be used.");
            var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
            Path beside = Files.createTempFile(file.getParent(), FILE_NAME, null, ownerOnly);
            Files.writeString(beside, text.toString(), StandardCharsets.UTF_8);
            Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write " + file, e);
        }
    }
}
