package ascn.deploy.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;

/** Where the running local system is found, written into its data directory for other programs. */
final class Addresses {

    private static final String FILE_NAME = "addresses.properties";
    private static final String ISSUER = "issuer";

    private Addresses() {}

    static void write(LocalSettings settings) {
        var addresses = new Properties();
        addresses.setProperty(ISSUER, IdentityProvider.issuer(settings).toString());
        for (Part part : Part.values()) {
            addresses.setProperty(part.id(), "127.0.0.1:" + settings.port(part));
        }
        try (var writer = Files.newBufferedWriter(file(settings.dataDirectory()), StandardCharsets.UTF_8)) {
            addresses.store(writer, "The local system that runs now");
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write the addresses of the local system", e);
        }
    }

    /** The issuer of the system that was last seen running over this directory. */
    static Optional<URI> issuer(Path dataDirectory) {
        if (!Files.exists(file(dataDirectory))) {
            return Optional.empty();
        }
        var addresses = new Properties();
        try (var reader = Files.newBufferedReader(file(dataDirectory), StandardCharsets.UTF_8)) {
            addresses.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the addresses of the local system", e);
        }
        return Optional.ofNullable(addresses.getProperty(ISSUER)).map(URI::create);
    }

    static void forget(Path dataDirectory) {
        try {
            Files.deleteIfExists(file(dataDirectory));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot remove the addresses of the local system", e);
        }
    }

    private static Path file(Path dataDirectory) {
        return dataDirectory.resolve(FILE_NAME);
    }
}
