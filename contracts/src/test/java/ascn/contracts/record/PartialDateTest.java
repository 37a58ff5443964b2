package ascn.contracts.record;

import static ascn.contracts.record.DatePrecision.DAY;
import static ascn.contracts.record.DatePrecision.MONTH;
import static ascn.contracts.record.DatePrecision.NOT_LATER_THAN;
import static ascn.contracts.record.DatePrecision.YEAR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("N05 A date is written, compared and counted as precisely as it is known")
class PartialDateTest {

    @ParameterizedTest
    @CsvSource({
        "2018-03-23, DAY, 2018-03-23",
        "2018-10, MONTH, 2018-10-31",
        "2018-02, MONTH, 2018-02-28",
        "2020-02, MONTH, 2020-02-29",
        "2018, YEAR, 2018-12-31",
        "../2023-12-31, NOT_LATER_THAN, 2023-12-31"
    })
    void itIsReadWithItsPrecisionAndItsLastPossibleDay(String written, DatePrecision precision, LocalDate lastDay) {
        var date = PartialDate.parse(written);

        assertThat(date.precision()).isEqualTo(precision);
        assertThat(date.lastDay()).isEqualTo(lastDay);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2018-03-23", "2020-02-29", "2018-10", "2018-01", "2018", "0018", "0018-10", "../2023-12-31"})
    void itIsWrittenAsItWasRead(String written) {
        assertThat(PartialDate.parse(written)).hasToString(written);
        assertThat(PartialDate.parse(PartialDate.parse(written).toString())).isEqualTo(PartialDate.parse(written));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "2018-13",
                "../+12018-01-01",
                "../-0001-01-01",
                "../2023-12",
                "2018-00",
                "2018-02-30",
                "2019-02-29",
                "2018-00-10",
                "18-01-01",
                "18",
                "2018-3-23",
                "2018-03-23T00:00:00Z",
                " 2018-03-23",
                "2018-03-23 ",
                "2018/03/23",
                "23.03.2018",
                "../2023",
                "../2023-12",
                "../2023-02-30",
                "../",
                "2023-12-31/..",
                "2018-10?",
                "NOT_ON_RECORD"
            })
    void aTextInNoneOfTheFourFormsIsRefused(String written) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PartialDate.parse(written))
                .withMessageContaining("'" + written + "'")
                .withMessageContaining("write 2018-03-23, 2018-10, 2018 or ../2023-12-31");
    }

    @ParameterizedTest
    @CsvSource({
        "2018-03-23, 2018-03-22, false",
        "2018-03-23, 2018-03-23, true",
        "2018-03-23, 2018-03-24, true",
        "2018-10, 2018-10-01, false",
        "2018-10, 2018-10-30, false",
        "2018-10, 2018-10-31, true",
        "2018, 2018-12-30, false",
        "2018, 2018-12-31, true",
        "../2023-12-31, 2023-12-30, false",
        "../2023-12-31, 2023-12-31, true"
    })
    void itCountsFromTheLastDayOfItsPeriod(PartialDate date, LocalDate day, boolean counts) {
        assertThat(date.countsOn(day)).isEqualTo(counts);
    }

    @ParameterizedTest
    @CsvSource({
        "2018-03-23, 2018-03-24, true",
        "2018-03-23, 2018-03-23, false",
        "2018-03-24, 2018-03-23, false",
        "2018-02, 2018-03-01, true",
        "2018-02, 2018-02-28, false",
        "2018-02-01, 2018-02, false",
        "2018-01-31, 2018-02, true",
        "2017, 2018, true",
        "2018, 2018, false",
        "2018, 2018-12-31, false",
        "2018, 2019-01, true",
        "../2023-12-31, 2024-01-01, true",
        "../2023-12-31, 2023-12-31, false"
    })
    void itIsCertainlyBeforeAnotherWhenItsLastDayIsBeforeTheOthersFirst(
            PartialDate one, PartialDate other, boolean certainly) {
        assertThat(one.isCertainlyBefore(other)).isEqualTo(certainly);
    }

    @Test
    void nothingIsCertainlyBeforeADateOfWhichOnlyTheEndIsKnown() {
        var notLaterThan2023 = PartialDate.parse("../2023-12-31");

        assertThat(PartialDate.parse("1967-08-08").isCertainlyBefore(notLaterThan2023))
                .isFalse();
        assertThat(notLaterThan2023.firstDay()).isEqualTo(LocalDate.MIN);
    }

    @ParameterizedTest
    @CsvSource({"2018-03-23, 2018-03-23", "2018-10, 2018-10-01", "2018, 2018-01-01"})
    void itsFirstPossibleDayIsTheFirstOfItsPeriod(PartialDate date, LocalDate firstDay) {
        assertThat(date.firstDay()).isEqualTo(firstDay);
    }

    @Test
    void anyDayOfAPeriodNamesThePeriod() {
        var inTheMiddle = LocalDate.of(2018, 10, 15);

        assertThat(new PartialDate(MONTH, inTheMiddle)).isEqualTo(PartialDate.parse("2018-10"));
        assertThat(new PartialDate(YEAR, inTheMiddle)).isEqualTo(PartialDate.parse("2018"));
        assertThat(new PartialDate(DAY, inTheMiddle)).isEqualTo(PartialDate.of(inTheMiddle));
    }

    @Test
    void theSameDayKnownInAnotherWayIsAnotherDate() {
        var lastOf2018 = LocalDate.of(2018, 12, 31);

        assertThat(PartialDate.of(lastOf2018))
                .isNotEqualTo(new PartialDate(YEAR, lastOf2018))
                .isNotEqualTo(new PartialDate(NOT_LATER_THAN, lastOf2018));
    }
}
