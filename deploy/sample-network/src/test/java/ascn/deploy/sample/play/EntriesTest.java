package ascn.deploy.sample.play;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class EntriesTest {

    private final Entries entries = new Entries();

    @Test
    void whatIsOnRecordIsNotEnteredAgain() {
        String found = entries.findOrEnter(Optional.of("there"), () -> {
            throw new AssertionError("entered twice");
        });

        assertThat(found).isEqualTo("there");
        assertThat(entries).hasToString("1 on record before, nothing to enter");
    }

    @Test
    void bothAreCounted() {
        entries.find();
        String made = entries.findOrEnter(Optional.empty(), () -> "new");

        assertThat(made).isEqualTo("new");
        assertThat(entries.entered()).isEqualTo(1);
        assertThat(entries.found()).isEqualTo(1);
        assertThat(entries).hasToString("1 entered, 1 on record before");
    }

    @Test
    void topicsAddUp() {
        var topic = new Entries();
        topic.find();
        topic.find();

        entries.add(topic);

        assertThat(entries.found()).isEqualTo(2);
    }
}
