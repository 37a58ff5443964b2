package ascn.contracts.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("N02 What no source gives is said to be not on record, and never invented")
class OnRecordTest {

    @Test
    void aTextOfTheRecordIsKeptAsItStands() {
        var body = OnRecord.parse("Ministry of Home Affairs");

        assertThat(body.isOnRecord()).isTrue();
        assertThat(body.text()).contains("Ministry of Home Affairs");
        assertThat(body).hasToString("Ministry of Home Affairs");
    }

    @Test
    void anUnknownHasNoTextAndIsWrittenOut() {
        var body = OnRecord.parse("NOT_ON_RECORD");

        assertThat(body.isOnRecord()).isFalse();
        assertThat(body.text()).isEmpty();
        assertThat(body).hasToString("NOT_ON_RECORD").isEqualTo(OnRecord.notOnRecord());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\n"})
    void anUnknownIsNeverLeftBlank(String blank) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OnRecord.parse(blank))
                .withMessageContaining("NOT_ON_RECORD");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Not on record", "not_on_record", "unknown", "-"})
    void onlyTheOneStatementMeansUnknown(String text) {
        assertThat(OnRecord.parse(text).text()).contains(text);
    }

    @Test
    void equalTextsAreEqualAndDifferFromTheUnknown() {
        assertThat(OnRecord.parse("Ministry of Home Affairs"))
                .isEqualTo(OnRecord.parse("Ministry of Home Affairs"))
                .hasSameHashCodeAs(OnRecord.parse("Ministry of Home Affairs"))
                .isNotEqualTo(OnRecord.parse("Ministry of Housing"))
                .isNotEqualTo(OnRecord.notOnRecord());
    }
}
