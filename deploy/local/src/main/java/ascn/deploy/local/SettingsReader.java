package ascn.deploy.local;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/** Reads the settings of {@code ./run}: environment first, then {@code deploy/local/local.properties}, then the usual. */
final class SettingsReader {

    static final String DATA_DIRECTORY = "ASCN_DATA_DIRECTORY";
    static final String KAFKA_CONTROLLER_PORT = "ASCN_PORT_KAFKA_CONTROLLER";
    static final String PARTITIONS = "ASCN_EVENT_PARTITIONS";
    static final String FILE = "deploy/local/local.properties";

    private static final int HIGHEST_PORT = 65_535;

    private final Map<String, String> environment;
    private final Properties file;

    private SettingsReader(Map<String, String> environment, Properties file) {
        this.environment = environment;
        this.file = file;
    }

    /** @throws LocalSystemException naming the setting whose value makes no sense */
    static LocalSettings read(Path root, Map<String, String> environment) {
        return new SettingsReader(environment, properties(root.resolve(FILE))).settings(root);
    }

    private LocalSettings settings(Path root) {
        Path data = value(DATA_DIRECTORY).map(root::resolve).orElse(root.resolve(".data"));
        var ports = new EnumMap<Part, Integer>(Part.class);
        for (Part part : Part.values()) {
            ports.put(part, number(part.portSetting(), part.defaultPort(), 0, HIGHEST_PORT));
        }
        return new LocalSettings(
                root,
                data,
                data.resolve("logs"),
                Path.of(System.getProperty("java.home")),
                ports,
                number(KAFKA_CONTROLLER_PORT, LocalSettings.DEFAULT_KAFKA_CONTROLLER_PORT, 0, HIGHEST_PORT),
                number(PARTITIONS, LocalSettings.DEFAULT_PARTITIONS, 1, 1000),
                true,
                false,
                Map.of());
    }

    private int number(String name, int usual, int lowest, int highest) {
        return value(name).map(text -> parsed(name, text, lowest, highest)).orElse(usual);
    }

    private static int parsed(String name, String text, int lowest, int highest) {
        try {
            int number = Integer.parseInt(text);
            if (number >= lowest && number <= highest) {
                return number;
            }
        } catch (NumberFormatException notANumber) {
            // told below
        }
        throw new LocalSystemException("The setting " + name + " must be a number from " + lowest + " to " + highest
                + ", and is '" + text + "'.");
    }

    private Optional<String> value(String name) {
        return Optional.ofNullable(environment.get(name))
                .or(() -> Optional.ofNullable(file.getProperty(name)))
                .map(String::strip)
                .filter(text -> !text.isEmpty());
    }

    private static Properties properties(Path path) {
        var properties = new Properties();
        if (Files.exists(path)) {
            try (var reader = Files.newBufferedReader(path, StandardCharsets.UTF_8)) {
                properties.load(reader);
            } catch (IOException e) {
                throw new LocalSystemException("Cannot read " + path + ": " + e.getMessage(), e);
            }
        }
        return properties;
    }
}
