package ascn.actionplan.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import ascn.actionplan.workbook.domain.Cell;
import ascn.actionplan.workbook.domain.Texts;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextsTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+cmd", "-2+3", "@sum", "'=1", "\tx", "plain", "-12.5", "'quoted'", "''=x"})
    @DisplayName("P09 A text comes back as it was, and none of it runs in between")
    void aTextComesBackAsItWas(String text) {
        var written = Texts.harmless(text);

        assertThat(Texts.plain(written)).isEqualTo(text);
        assertThat(written).matches("(?s)[^=+@\\t-].*|-\\d+(\\.\\d+)?");
    }

    @Test
    void listsComeBackAsTheyWere() {
        assertThat(Texts.items(Texts.of(List.of("a", "b")))).containsExactly("a", "b");
        assertThat(Texts.items(Texts.of(List.of("a; b")))).containsExactly("a; b");
        assertThat(Texts.items("")).isEmpty();
    }

    @Test
    void columnsHaveTheLettersOfASpreadsheet() {
        assertThat(List.of(0, 25, 26, 51, 52, 701, 702))
                .extracting(Cell::letters)
                .containsExactly("A", "Z", "AA", "AZ", "BA", "ZZ", "AAA");
    }
}
