package ascn.cityregistry.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ascn.cityregistry.calendar.domain.CalendarDate;
import ascn.cityregistry.calendar.domain.CalendarDateKind;
import ascn.cityregistry.calendar.domain.CalendarDateOutsideYear;
import ascn.cityregistry.calendar.domain.CalendarEvent.CalendarDateRecorded;
import ascn.cityregistry.calendar.domain.CalendarRule;
import ascn.cityregistry.calendar.domain.CalendarRule.Basis;
import ascn.cityregistry.calendar.domain.LastDayUnclear;
import ascn.cityregistry.calendar.domain.ReportingYear;
import ascn.cityregistry.calendar.domain.Shift;
import ascn.cityregistry.calendar.domain.Window;
import ascn.contracts.record.Act;
import ascn.contracts.record.PartialDate;
import ascn.contracts.record.Standing;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Deadlines are computed back from dates. */
class ReportingYearTest {

    private static final CalendarRule TWO_WEEKS =
            new CalendarRule("REPORT_TO_JCM", 1, "Submit the report", CalendarDateKind.JCM, 14, Basis.OURS, null);

    private static CalendarDate date(CalendarDateKind kind, String occurredOn) {
        var act = new Act(
                PartialDate.parse(occurredOn), Standing.PLANNED, "A test", Instant.parse("2026-01-01T00:00:00Z"), "me");
        return CalendarDate.from(new CalendarDateRecorded(UUID.randomUUID(), kind, 2026, null, "A test", null, act));
    }

    @Test
    void aDeadlineFallsSoManyDaysBeforeItsDate() {
        var year = ReportingYear.of(2026, List.of(date(CalendarDateKind.JCM, "2026-10-15")), List.of(TWO_WEEKS));

        assertThat(year.deadlines())
                .extracting(deadline -> deadline.window().toString())
                .containsExactly("2026-10-01");
    }

    @Test
    @DisplayName("N05 of a date that is known to the month a deadline has a first and a last possible day")
    void aDeadlineOfAMonthHasARange() {
        var window = Window.before(PartialDate.parse("2026-10"), 14);

        assertThat(window.isOneDay()).isFalse();
        assertThat(window).hasToString("2026-09-17/2026-10-17");
    }

    @Test
    void aRuleWhoseDateIsNotKnownGivesNoDeadline() {
        var year = ReportingYear.of(2026, List.of(date(CalendarDateKind.SUMMIT, "2026-11-10")), List.of(TWO_WEEKS));

        assertThat(year.deadlines()).isEmpty();
    }

    @Test
    @DisplayName("R04 meeting, JCM and Summit come in this order; only a certain disorder is one")
    void theOrderOfTheYear() {
        var meeting = date(CalendarDateKind.ANNUAL_MEETING, "2026-10-15");

        assertThat(ReportingYear.of(2026, List.of(meeting, date(CalendarDateKind.JCM, "2026-10")), List.of())
                        .isInOrder())
                .isTrue();
        assertThat(ReportingYear.of(2026, List.of(meeting, date(CalendarDateKind.JCM, "2026-10-15")), List.of())
                        .isInOrder())
                .isTrue();
        assertThat(ReportingYear.of(2026, List.of(date(CalendarDateKind.JCM, "2026-10-14"), meeting), List.of())
                        .isInOrder())
                .isFalse();
    }

    @Test
    void onlyWhatChangesIsAShift() {
        var october = PartialDate.parse("2026-10");

        assertThat(Shift.between(october, october, List.of(TWO_WEEKS))).isEmpty();
        assertThat(Shift.between(october, PartialDate.parse("2026-10-15"), List.of(TWO_WEEKS)))
                .extracting(shift -> shift.after().toString())
                .containsExactly("2026-10-01");
    }

    @Test
    void aDateLiesInItsYearOrTheNext() {
        CalendarDateOutsideYear.refuse(PartialDate.parse("2026-01-01"), 2026);
        CalendarDateOutsideYear.refuse(PartialDate.parse("2027-12-31"), 2026);

        for (var written : List.of("2025-12-31", "2028-01-01", "2025", "../2026-12-31")) {
            assertThatThrownBy(() -> CalendarDateOutsideYear.refuse(PartialDate.parse(written), 2026))
                    .isInstanceOf(CalendarDateOutsideYear.class);
        }
    }

    @Test
    @DisplayName("N05 what lasts several days begins on a known day and ends on a later one, within 31 days")
    void theLastDayFitsTheFirst() {
        var first = PartialDate.parse("2026-10-15");
        LastDayUnclear.refuse(first, null);
        LastDayUnclear.refuse(first, LocalDate.parse("2026-10-16"));
        LastDayUnclear.refuse(first, LocalDate.parse("2026-11-15"));

        for (var last : List.of("2026-10-15", "2026-10-14", "2026-11-16")) {
            assertThatThrownBy(() -> LastDayUnclear.refuse(first, LocalDate.parse(last)))
                    .isInstanceOf(LastDayUnclear.class);
        }
        assertThatThrownBy(() -> LastDayUnclear.refuse(PartialDate.parse("2026-10"), LocalDate.parse("2026-11-01")))
                .isInstanceOf(LastDayUnclear.class);
    }
}
