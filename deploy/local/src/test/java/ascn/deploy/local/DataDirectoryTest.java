package ascn.deploy.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataDirectoryTest {

    private final Path path;

    DataDirectoryTest(@TempDir Path path) {
        this.path = path;
    }

    @Test
    void aSecondRunIsRefusedAndToldWhoRuns() {
        try (var first = DataDirectory.take(path)) {
            assertThatThrownBy(() -> DataDirectory.take(path))
                    .isInstanceOf(LocalSystemException.class)
                    .hasMessageStartingWith("A local system already runs over " + path + ", process "
                            + ProcessHandle.current().pid() + ". Stop it with Ctrl-C");
            first.clear();
            assertThatThrownBy(() -> DataDirectory.take(path)).isInstanceOf(LocalSystemException.class);
        }
        DataDirectory.take(path).close();
    }

    @Test
    void beginningAnewDeletesEverythingButTheLock() throws IOException {
        try (var directory = DataDirectory.take(path)) {
            Files.createDirectories(path.resolve("kafka/logs"));
            Files.writeString(path.resolve("kafka/logs/00000000000000000000.log"), "messages");

            directory.clear();

            assertThat(path).isDirectoryNotContaining(file -> !file.endsWith("lock"));
        }
    }

    @Test
    void secretsAreMadeOnceAndOnlyTheirOwnerReadsThem() throws IOException {
        String made = Secrets.in(path).get("actor-key");

        assertThat(made).hasSizeGreaterThan(40);
        assertThat(Secrets.in(path).get("actor-key")).isEqualTo(made);
        assertThat(Secrets.in(path).get("another")).isNotEqualTo(made);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path.resolve("secrets.properties"))))
                .isEqualTo("rw-------");
    }
}
