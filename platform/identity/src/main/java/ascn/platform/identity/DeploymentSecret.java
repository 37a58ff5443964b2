package ascn.platform.identity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Reads a secret of the deployment, which is set by the environment or mounted as a file. */
public final class DeploymentSecret {

    private static final int SHORTEST = 16;
    private static final String FILE = "_FILE";

    private DeploymentSecret() {}

    /**
     * The secret, without the blanks around it.
     *
     * @param what it is, at the beginning of a sentence
     * @param variable the environment's name for it; that of the file ends in {@code _FILE}
     * @param value as the environment gives it
     * @param file that holds it instead
     * @throws IllegalStateException when both or neither are set, or it has fewer than 16 characters
     * @throws UncheckedIOException when the file cannot be read
     */
    public static String of(String what, String variable, Optional<String> value, Optional<Path> file) {
        if (value.isPresent() == file.isPresent()) {
            throw new IllegalStateException(what + " is set by " + variable + " or by the file that " + variable + FILE
                    + " names, and by one of them only");
        }
        var secret = value.or(() -> file.map(path -> contentOf(what, path)))
                .map(String::strip)
                .orElseThrow();
        if (secret.length() < SHORTEST) {
            throw new IllegalStateException(what + " has fewer than " + SHORTEST + " characters: set a longer one");
        }
        return secret;
    }

    private static String contentOf(String what, Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException("The file of a secret cannot be read (" + what + "): " + file, e);
        }
    }
}
