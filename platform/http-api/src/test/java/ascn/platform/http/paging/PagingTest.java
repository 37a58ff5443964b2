package ascn.platform.http.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ws.rs.BadRequestException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PagingTest {

    @Test
    void aPageThatIsNotFullIsTheLast() {
        var page = PageOf.of(List.of("Da Nang", "Ha Noi"), new PageLimit(2), Cursor::of);

        assertThat(page.items()).containsExactly("Da Nang", "Ha Noi");
        assertThat(page.next()).isNull();
    }

    @Test
    void theExtraItemTellsThatThereIsMore() {
        var page = PageOf.of(List.of("Da Nang", "Ha Noi", "Phuket"), new PageLimit(2), Cursor::of);

        assertThat(page.items()).containsExactly("Da Nang", "Ha Noi");
        assertThat(Cursor.read(page.next(), 1)).hasValue(List.of("Ha Noi"));
    }

    @Test
    void aCursorKeepsEveryKey() {
        assertThat(Cursor.read(Cursor.of("hà nội", "ha-noi"), 2)).hasValue(List.of("hà nội", "ha-noi"));
        assertThat(Cursor.read(null, 2)).isEmpty();
        var id = UUID.randomUUID();
        assertThat(Cursor.readId(Cursor.of(id.toString()))).hasValue(id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"%", "", "aGEtbm9p", "////"})
    void aCursorOfAnotherListIsRefused(String cursor) {
        assertThatThrownBy(() -> Cursor.read(cursor, 2)).isInstanceOf(InvalidCursor.class);
        assertThatThrownBy(() -> Cursor.readId(cursor)).isInstanceOf(InvalidCursor.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "501", "many", "", "99999999999"})
    void aLimitOutOfBoundsIsRefused(String limit) {
        assertThatThrownBy(() -> PageLimit.fromString(limit)).isInstanceOf(BadRequestException.class);
    }

    @Test
    void theBoundsThemselvesAreAllowed() {
        assertThat(PageLimit.fromString("1").plusOne()).isEqualTo(2);
        assertThat(PageLimit.fromString("500").plusOne()).isEqualTo(501);
    }
}
