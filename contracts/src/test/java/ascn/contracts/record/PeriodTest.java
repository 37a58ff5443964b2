package ascn.contracts.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PeriodTest {

    private static final Period YEAR = period("2018-01-01", "2019-01-01");

    private static Period period(String from, String until) {
        return new Period(LocalDate.parse(from), LocalDate.parse(until));
    }

    @Test
    void theFirstDayIsInItAndTheEndIsNot() {
        assertThat(YEAR.contains(LocalDate.parse("2017-12-31"))).isFalse();
        assertThat(YEAR.contains(LocalDate.parse("2018-01-01"))).isTrue();
        assertThat(YEAR.contains(LocalDate.parse("2018-12-31"))).isTrue();
        assertThat(YEAR.contains(LocalDate.parse("2019-01-01"))).isFalse();
    }

    @Test
    void twoThatMeetDoNotOverlapAndTwoThatShareADayDo() {
        assertThat(YEAR.overlaps(period("2019-01-01", "2020-01-01"))).isFalse();
        assertThat(YEAR.overlaps(period("2017-01-01", "2018-01-01"))).isFalse();
        assertThat(YEAR.overlaps(period("2018-12-31", "2020-01-01"))).isTrue();
        assertThat(YEAR.overlaps(period("2018-06-01", "2018-06-02"))).isTrue();
    }

    @Test
    void aPeriodHasAtLeastOneDay() {
        assertThat(period("2018-01-01", "2018-01-02").contains(LocalDate.parse("2018-01-01")))
                .isTrue();
        assertThatThrownBy(() -> period("2018-01-01", "2018-01-01")).isInstanceOf(IllegalArgumentException.class);
    }
}
