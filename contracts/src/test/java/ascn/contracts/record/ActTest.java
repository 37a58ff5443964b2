package ascn.contracts.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("N01 An act has the day it took effect and the instant it was recorded")
class ActTest {

    private static final String CONCEPT_NOTE =
            "Concept Note: ASEAN Smart Cities Network (ASEAN, Singapore chairmanship, 2018)";
    private static final Instant IN_2026 = Instant.parse("2026-11-22T03:00:00Z");

    private static Act act(String occurredOn, @Nullable String source, Instant recordedAt) {
        return new Act(PartialDate.parse(occurredOn), Standing.RECORDED, source, recordedAt, "actor");
    }

    @Test
    @DisplayName("N02 An act of another day, entered with its source, is of the record")
    void anActOfAnotherDayEnteredWithItsSourceIsOfTheRecord() {
        assertThat(act("2018-03-23", CONCEPT_NOTE, IN_2026).isOfTheRecord()).isTrue();
    }

    @Test
    @DisplayName("N02 An act of another day without a source is not of the record")
    void anActOfAnotherDayWithoutASourceIsNotOfTheRecord() {
        assertThat(act("2018-03-23", null, IN_2026).isOfTheRecord()).isFalse();
    }

    @Test
    @DisplayName("N02 An act of today is a current act, whatever its source")
    void anActOfTodayIsACurrentActWhateverItsSource() {
        assertThat(act("2026-11-22", CONCEPT_NOTE, IN_2026).isOfTheRecord()).isFalse();
        assertThat(act("2026-11-22", null, IN_2026).isOfTheRecord()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-22T16:59:59.999999999Z, 2026-11-22",
        "2026-11-22T17:00:00Z, 2026-11-23",
        "2026-11-21T17:00:00Z, 2026-11-22"
    })
    @DisplayName("N05 Today is the day in Asia/Jakarta, which begins at 17:00 UTC")
    void todayIsTheDayInJakarta(Instant recordedAt, String today) {
        assertThat(act(today, CONCEPT_NOTE, recordedAt).isOfTheRecord()).isFalse();
        assertThat(act("2026-11-20", CONCEPT_NOTE, recordedAt).isOfTheRecord()).isTrue();
    }

    @Test
    @DisplayName("N05 The day after in Jakarta is another day although the date in UTC is the same")
    void theDayAfterInJakartaIsAnotherDayAlthoughTheDateInUtcIsTheSame() {
        var lateOnThe22ndInUtc = Instant.parse("2026-11-22T17:00:00Z");

        assertThat(act("2026-11-22", CONCEPT_NOTE, lateOnThe22ndInUtc).isOfTheRecord())
                .isTrue();
    }

    @Test
    void aDateOfThePastKnownToTheMonthIsOfTheRecord() {
        assertThat(act("2018-02", CONCEPT_NOTE, IN_2026).isOfTheRecord()).isTrue();
    }

    @Test
    void theSourceIsAbsentWhereTheCallItselfPerformedTheAct() {
        assertThat(act("2026-11-22", null, IN_2026).source()).isEmpty();
        assertThat(act("2018-03-23", CONCEPT_NOTE, IN_2026).source()).contains(CONCEPT_NOTE);
    }
}
