package ascn.deploy.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsReaderTest {

    private final Path root;

    SettingsReaderTest(@TempDir Path root) {
        this.root = root;
    }

    @Test
    void withoutSettingsTheUsualOnesHold() {
        assertThat(SettingsReader.read(root, Map.of())).isEqualTo(LocalSettings.usual(root));
    }

    @Test
    void theEnvironmentGoesBeforeTheFile() throws IOException {
        Path file = root.resolve(SettingsReader.FILE);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "ASCN_PORT_CITY_REGISTRY=9081\nASCN_PORT_TWINNING=9082\nASCN_EVENT_PARTITIONS=3\n");

        var settings = SettingsReader.read(root, Map.of("ASCN_PORT_CITY_REGISTRY", "7081", "ASCN_DATA_DIRECTORY", "d"));

        assertThat(settings.port(Part.CITY_REGISTRY)).isEqualTo(7081);
        assertThat(settings.port(Part.TWINNING)).isEqualTo(9082);
        assertThat(settings.port(Part.ACTION_PLAN)).isEqualTo(8083);
        assertThat(settings.partitions()).isEqualTo(3);
        assertThat(settings.log(Part.KAFKA)).isEqualTo(root.resolve("d/logs/kafka.log"));
    }

    @Test
    void aValueThatMakesNoSenseIsNamed() {
        assertThatThrownBy(() -> SettingsReader.read(root, Map.of("ASCN_PORT_KAFKA", "many")))
                .isInstanceOf(LocalSystemException.class)
                .hasMessage("The setting ASCN_PORT_KAFKA must be a number from 0 to 65535, and is 'many'.");
        assertThatThrownBy(() -> SettingsReader.read(root, Map.of("ASCN_EVENT_PARTITIONS", "0")))
                .hasMessage("The setting ASCN_EVENT_PARTITIONS must be a number from 1 to 1000, and is '0'.");
    }
}
