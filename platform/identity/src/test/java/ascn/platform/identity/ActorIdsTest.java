package ascn.platform.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ActorIdsTest {

    private static final String KEY = "a key that only the tests know";

    @Test
    void aPersonHasTheSameIdInEveryService() {
        assertThat(new ActorIds(KEY, "ascn").of("somebody")).isEqualTo(new ActorIds(KEY, "ascn").of("somebody"));
    }

    @Test
    void anotherPersonAnotherIssuerOrAnotherKeyGivesAnotherId() {
        var id = new ActorIds(KEY, "ascn").of("somebody");

        assertThat(new ActorIds(KEY, "ascn").of("somebody else")).isNotEqualTo(id);
        assertThat(new ActorIds(KEY, "another").of("somebody")).isNotEqualTo(id);
        assertThat(new ActorIds("another key of some length", "ascn").of("somebody"))
                .isNotEqualTo(id);
    }

    @Test
    void theIdSaysNothingOfThePerson() {
        assertThat(new ActorIds(KEY, "ascn").of("somebody")).matches("[A-Za-z0-9_-]{43}");
    }

    @Test
    void aKeyThatCouldBeGuessedIsRefused() {
        assertThatThrownBy(() -> new ActorIds("short", "ascn")).hasMessageContaining("16 characters");
    }
}
