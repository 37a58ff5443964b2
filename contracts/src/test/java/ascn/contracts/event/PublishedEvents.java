package ascn.contracts.event;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/** Every event record of this module, found among its class files, so that no test can forget a new one. */
final class PublishedEvents {

    private static final Pattern CLASS_FILE = Pattern.compile("\\.class$");

    private PublishedEvents() {}

    static List<Class<? extends PublishedEvent>> all() {
        var root = classes();
        try (var files = Files.walk(root.resolve("ascn/contracts/event"))) {
            return files.map(file -> root.relativize(file).toString())
                    .filter(file -> CLASS_FILE.matcher(file).find())
                    .map(PublishedEvents::load)
                    .filter(type -> type.isRecord() && PublishedEvent.class.isAssignableFrom(type))
                    .<Class<? extends PublishedEvent>>map(type -> type.asSubclass(PublishedEvent.class))
                    .sorted(Comparator.comparing(Class::getName))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path classes() {
        try {
            return Path.of(PublishedEvent.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Class<?> load(String file) {
        try {
            return Class.forName(CLASS_FILE.matcher(file).replaceAll("").replace('/', '.'));
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The types of all of them. */
    static List<String> types() {
        return all().stream().map(EventTypes::of).toList();
    }
}
