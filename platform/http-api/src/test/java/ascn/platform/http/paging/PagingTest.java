package ascn.platform.http.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ascn.platform.http.problem.ProblemException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PagingTest {

    private static final List<String> HA_NOI = List.of("hà nội", "ha-noi");

    @Test
    void aCursorKeepsEveryKey() {
        assertThat(Cursor.read("findCities", Cursor.of("findCities", HA_NOI))).hasValue(HA_NOI);
        assertThat(Cursor.read("findCities", null)).isEmpty();
    }

    @Test
    void aCursorOfAnotherListIsRefused() {
        var cursor = Cursor.of("findCities", HA_NOI);

        assertThat(Cursor.isOf("findCities", cursor)).isTrue();
        assertThat(Cursor.isOf("findPartners", cursor)).isFalse();
        assertThatThrownBy(() -> Cursor.read("findPartners", cursor)).isInstanceOf(ProblemException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"%", "", "aGEtbm9p", "////", "aGEtbm9paGEtbm9paGEtbm9p"})
    void aCursorThatWasMadeByHandIsRefused(String cursor) {
        assertThatThrownBy(() -> Cursor.read("findCities", cursor)).isInstanceOf(ProblemException.class);
    }

    @Test
    void aCursorThatWasAlteredIsRefused() {
        var cursor = Cursor.of("findCities", HA_NOI);
        var altered = cursor.substring(0, 12) + (cursor.charAt(12) == 'A' ? 'B' : 'A') + cursor.substring(13);

        assertThat(Cursor.isOf("findCities", altered)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "501", "many", "", "99999999999"})
    void aLimitOutOfBoundsIsRefused(String limit) {
        assertThatIllegalArgumentException().isThrownBy(() -> PageLimit.fromString(limit));
    }

    @Test
    void theBoundsThemselvesAreAllowed() {
        assertThat(PageLimit.fromString("1").plusOne()).isEqualTo(2);
        assertThat(PageLimit.fromString("500").plusOne()).isEqualTo(501);
    }
}
