package ascn.platform.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ActorIdsTest {

    private static final String KEY = "a key that only the tests know";

    @Test
    void aPersonHasTheSameIdInEveryService() {
        assertThat(ids(KEY, "ascn").of("somebody")).isEqualTo(ids(KEY, "ascn").of("somebody"));
    }

    @Test
    void anotherPersonAnotherIssuerOrAnotherKeyGivesAnotherId() {
        var id = ids(KEY, "ascn").of("somebody");

        assertThat(ids(KEY, "ascn").of("somebody else")).isNotEqualTo(id);
        assertThat(ids(KEY, "another").of("somebody")).isNotEqualTo(id);
        assertThat(ids("another key of some length", "ascn").of("somebody")).isNotEqualTo(id);
    }

    @Test
    void theIdSaysNothingOfThePerson() {
        assertThat(ids(KEY, "ascn").of("somebody")).matches("[A-Za-z0-9_-]{43}");
    }

    @Test
    void theKeyMayStandInAFileAsSecretsAreMounted(@TempDir Path directory) throws IOException {
        var file = Files.writeString(directory.resolve("actor-key"), KEY + "\n");

        var ids = new ActorIds(Optional.empty(), Optional.of(file), "ascn");

        assertThat(ids.of("somebody")).isEqualTo(ids(KEY, "ascn").of("somebody"));
    }

    @Test
    void aKeyThatCouldBeGuessedOrIsMissingIsRefusedAndNotShown(@TempDir Path directory) {
        var nowhere = Optional.of(directory.resolve("nowhere"));

        assertThatThrownBy(() -> ids("short", "ascn"))
                .hasMessageContaining("fewer than 16 characters")
                .hasMessageNotContaining("short");
        assertThatThrownBy(() -> ids("   a short key   ", "ascn")).hasMessageContaining("fewer than 16 characters");
        assertThatThrownBy(() -> new ActorIds(Optional.empty(), Optional.empty(), "ascn"))
                .hasMessageContaining("ASCN_ACTOR_KEY");
        assertThatThrownBy(() -> new ActorIds(Optional.of(KEY), nowhere, "ascn"))
                .hasMessageContaining("one of them");
        assertThatThrownBy(() -> new ActorIds(Optional.empty(), nowhere, "ascn"))
                .hasMessageContaining("nowhere");
    }

    private static ActorIds ids(String key, String issuerName) {
        return new ActorIds(Optional.of(key), Optional.empty(), issuerName);
    }
}
