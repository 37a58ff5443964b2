package ascn.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SettingsTest {

    private static final Map<String, Integer> DEFAULTS = Map.of("events", 50_000, "rounds", 5);

    @Test
    void whatIsNotSetIsAsTheBenchmarkHasIt() {
        var settings = Settings.parse(List.of("--rounds", "3"), DEFAULTS);

        assertThat(settings.get("rounds")).isEqualTo(3);
        assertThat(settings.get("events")).isEqualTo(50_000);
        assertThat(settings).hasToString("--events 50000 --rounds 3");
    }

    @Test
    void aSettingThatDoesNotExistIsRefusedWithThoseThatDo() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Settings.parse(List.of("--round", "3"), DEFAULTS))
                .withMessage("Unknown setting --round; there are --events, --rounds");
    }

    @Test
    void aSettingWithoutANumberIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Settings.parse(List.of("--rounds"), DEFAULTS))
                .withMessage("--rounds needs a number");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Settings.parse(List.of("--rounds", "many"), DEFAULTS))
                .withMessage("--rounds needs a whole number, not many");
    }
}
