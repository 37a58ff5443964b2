package ascn.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class TermDaysTest {

    private static final TermDays FIRST = TermDays.parse("2023-07-12", "2025");
    private static final TermDays SECOND = TermDays.parse("2025", "2027");

    @Test
    @DisplayName(
            "N05 a term that ends in a year counts until its last day, and the next that begins in it counts from then")
    void termsThatMeetInAYear() {
        assertThat(FIRST.countsFrom()).isEqualTo(LocalDate.parse("2023-07-12"));
        assertThat(FIRST.countsUntil()).isEqualTo(LocalDate.parse("2025-12-31"));
        assertThat(FIRST.certainUntil()).isEqualTo(LocalDate.parse("2025-01-01"));
        assertThat(SECOND.countsFrom()).isEqualTo(FIRST.countsUntil());
    }

    @Test
    @DisplayName("C11 N05 terms overlap only where both run for certain")
    void overlapsOnlyForCertain() {
        assertThat(FIRST.certainlyOverlaps(SECOND)).isFalse();
        assertThat(FIRST.certainlyOverlaps(TermDays.parse("2025-01-01", "2026")))
                .isFalse();
        assertThat(FIRST.certainlyOverlaps(TermDays.parse("2024-12-31", "2026")))
                .isTrue();
        assertThat(TermDays.parse("2024-12-31", "2026").certainlyOverlaps(FIRST))
                .isTrue();
        assertThat(SECOND.certainlyOverlaps(SECOND)).isTrue();
    }

    @Test
    @DisplayName("N05 a term whose end may lie before its beginning counts on no day")
    void aTermWithoutDays() {
        assertThat(TermDays.parse("2025", "2025").hasDays()).isFalse();
        assertThat(TermDays.parse("2025", "2025-06").hasDays()).isFalse();
        assertThat(TermDays.parse("2025-12-30", "2025").hasDays()).isTrue();
        assertThat(TermDays.parse("2025-12-30", "2025").certainUntil()).isEqualTo(LocalDate.parse("2025-12-30"));
        assertThat(TermDays.parse("2025-12-30", "2025-12-30").hasDays()).isFalse();
    }

    @Test
    @DisplayName("N05 an end of which only a limit is known runs for certain on no day")
    void aLimit() {
        var days = TermDays.parse("../2019-08-23", "../2021-08-30");

        assertThat(days.countsFrom()).isEqualTo(LocalDate.parse("2019-08-23"));
        assertThat(days.certainUntil()).isEqualTo(days.countsFrom());
        assertThat(days.countsUntil()).isEqualTo(LocalDate.parse("2021-08-30"));
        assertThat(days.certainlyOverlaps(days)).isFalse();
    }
}
