package ascn.actionplan.progress;

import static ascn.actionplan.progress.Entries.aDraftOf;
import static ascn.actionplan.progress.Entries.content;
import static ascn.actionplan.progress.Entries.line;
import static ascn.actionplan.progress.Entries.noUpdate;
import static ascn.actionplan.progress.Entries.ofThePast;
import static ascn.actionplan.progress.Entries.rulesOf;
import static ascn.actionplan.progress.Entries.today;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ascn.actionplan.progress.domain.FigureNotReturned;
import ascn.actionplan.progress.domain.FigureUnknown;
import ascn.actionplan.progress.domain.NotWithRepresentative;
import ascn.actionplan.progress.domain.NotWithSecretariat;
import ascn.actionplan.progress.domain.ProgressEarlierThanLastAct;
import ascn.actionplan.progress.domain.ProgressEntry;
import ascn.actionplan.progress.domain.ProgressEntryId;
import ascn.actionplan.progress.domain.ProgressEntryNotWritten;
import ascn.actionplan.progress.domain.ProgressState;
import ascn.actionplan.progress.domain.ProgressYearNotBegun;
import ascn.actionplan.progress.domain.RecallTooLate;
import ascn.actionplan.project.domain.ProjectStatus;
import ascn.contracts.record.Act;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The way of a yearly entry. */
class ProgressEntryTest {

    private static final String A_REASON = "It differs from the report";

    private static ProgressEntry sent(Act act) {
        var entry = aDraftOf(
                content(line("tele-health", ProjectStatus.ONGOING), line("smart-kampung", ProjectStatus.PLANNING)));
        assertThat(entry.send(rulesOf(act), act).revision()).isEqualTo(1);
        return entry;
    }

    private static ProgressEntry forwarded() {
        var entry = sent(ofThePast("2022-09-21"));
        assertThat(entry.forward(ofThePast("2022-09-22")).revision()).isEqualTo(1);
        return entry;
    }

    private static ProgressEntry received() {
        var entry = forwarded();
        assertThat(entry.receive(ofThePast("2022-09-23")).before()).isEmpty();
        return entry;
    }

    @Test
    @DisplayName(
            "P21 from 2019-08-23 on an entry goes to the National Representative, before that day to the Secretariat")
    void theDayOfTheActDecidesTheWay() {
        var entry = aDraftOf(noUpdate());
        assertThat(ProgressEntry.THROUGH_REPRESENTATIVE_SINCE).isEqualTo("2019-08-23");
        assertThat(entry.state()).isEqualTo(ProgressState.DRAFT);

        assertThat(stateOf2018EntrySentOn("2019-08-22")).isEqualTo(ProgressState.WITH_SECRETARIAT);
        assertThat(stateOf2018EntrySentOn("2019-08-23")).isEqualTo(ProgressState.WITH_REPRESENTATIVE);
    }

    private static ProgressState stateOf2018EntrySentOn(String day) {
        var entry = ProgressEntry.open(
                new ProgressEntryId("banyuwangi", 2018),
                "ID",
                content(line("tele-health", ProjectStatus.ONGOING)),
                Entries.TODAY,
                Entries.NOW);
        return entry.send(rulesOf(ofThePast(day)), ofThePast(day)).state();
    }

    @Test
    @DisplayName("P21 the National Representative forwards the entry, and not a word of it changes")
    void forwardingChangesNothing() {
        var entry = sent(ofThePast("2022-09-21"));
        var before = entry.content();

        var forwarded = entry.forward(ofThePast("2022-09-22"));

        assertThat(forwarded.memberState()).isEqualTo("ID");
        assertThat(entry.state()).isEqualTo(ProgressState.WITH_SECRETARIAT);
        assertThat(entry.content()).isEqualTo(before);
        assertThatThrownBy(() -> entry.forward(ofThePast("2022-09-23"))).isInstanceOf(NotWithRepresentative.class);
    }

    @Test
    @DisplayName(
            "P21 the National Representative returns the entry with a comment, and the officer writes and sends it again")
    void aReturnedEntryIsWrittenAndSentAgain() {
        var entry = sent(ofThePast("2022-09-21"));

        assertThat(entry.giveBack("Name the hospital", ofThePast("2022-09-22")).remark())
                .isEqualTo("Name the hospital");
        entry.revise(content(line("tele-health", ProjectStatus.COMPLETED)));
        var again = entry.send(rulesOf(ofThePast("2022-09-23")), ofThePast("2022-09-23"));

        assertThat(again.revision()).isEqualTo(2);
        assertThat(entry.state()).isEqualTo(ProgressState.WITH_REPRESENTATIVE);
        assertThat(entry.steps()).hasSize(3);
    }

    @Test
    @DisplayName("P09 P21 a sent entry is not written by anybody until it comes back")
    void aSentEntryIsNotWritten() {
        var entry = sent(today());

        assertThatThrownBy(() -> entry.revise(noUpdate())).isInstanceOf(ProgressEntryNotWritten.class);
        assertThatThrownBy(() -> entry.send(rulesOf(today()), today())).isInstanceOf(ProgressEntryNotWritten.class);
    }

    @Test
    @DisplayName("P21 the author recalls an entry until somebody has acted on it")
    void recallEndsWithTheFirstActOfAnother() {
        var entry = sent(today());
        assertThat(entry.recall(today()).revision()).isEqualTo(1);
        assertThat(entry.state()).isEqualTo(ProgressState.DRAFT);
        assertThatThrownBy(() -> entry.recall(today())).isInstanceOf(RecallTooLate.class);

        var passed = sent(today());
        assertThat(passed.forward(today())).isNotNull();
        assertThatThrownBy(() -> passed.recall(today())).isInstanceOf(RecallTooLate.class);
    }

    @Test
    @DisplayName("P10 the Secretariat returns single figures; only these change, and the answer takes the same way")
    void onlyReturnedFiguresChange() {
        var entry = received();

        assertThat(entry.giveBack("/lines/1/status", A_REASON, ofThePast("2022-09-24"))
                        .figure())
                .contains("/lines/1/status");
        assertThat(entry.openFigures()).containsExactly("/lines/1/status");
        assertThatThrownBy(() -> entry.revise(content(
                        line("tele-health", ProjectStatus.COMPLETED), line("smart-kampung", ProjectStatus.ONGOING))))
                .isInstanceOf(FigureNotReturned.class)
                .extracting("pointer")
                .isEqualTo("/lines/0/status");
        entry.revise(content(line("tele-health", ProjectStatus.ONGOING), line("smart-kampung", ProjectStatus.ONGOING)));
        assertThat(entry.send(rulesOf(ofThePast("2022-10-01")), ofThePast("2022-10-01"))
                        .state())
                .isEqualTo(ProgressState.WITH_REPRESENTATIVE);
        assertThat(entry.forward(ofThePast("2022-10-02"))).isNotNull();
        var received = entry.receive(ofThePast("2022-10-03"));

        assertThat(received.reported().occurredOn()).hasToString("2022-09-21");
        assertThat(received.before())
                .contains(content(
                        line("tele-health", ProjectStatus.ONGOING), line("smart-kampung", ProjectStatus.PLANNING)));
        assertThat(entry.openFigures()).isEmpty();
    }

    @Test
    @DisplayName("P10 several figures may be returned, and what a recall takes back is open again")
    void aRecallOpensTheReturnedFiguresAgain() {
        var entry = forwarded();
        assertThat(entry.giveBack("/lines/0/status", A_REASON, today())).isNotNull();
        assertThat(entry.giveBack("/lines/0/milestones", A_REASON, today())).isNotNull();
        assertThat(entry.send(rulesOf(today()), today())).isNotNull();
        assertThat(entry.openFigures()).isEmpty();

        assertThat(entry.recall(today())).isNotNull();

        assertThat(entry.state()).isEqualTo(ProgressState.RETURNED_BY_SECRETARIAT);
        assertThat(entry.openFigures()).containsExactlyInAnyOrder("/lines/0/status", "/lines/0/milestones");
    }

    @Test
    @DisplayName("P10 what is returned is a figure of the entry, of one that came to the Secretariat")
    void whatIsReturnedIsThere() {
        assertThatThrownBy(() -> forwarded().giveBack("/lines/2/status", A_REASON, today()))
                .isInstanceOf(FigureUnknown.class);
        assertThatThrownBy(() -> sent(today()).giveBack("/lines/0/status", A_REASON, today()))
                .isInstanceOf(NotWithSecretariat.class);
    }

    @Test
    @DisplayName("P21 the Secretariat receives what was forwarded, once")
    void receptionNeedsForwarding() {
        assertThatThrownBy(() -> sent(today()).receive(today())).isInstanceOf(NotWithSecretariat.class);
        assertThatThrownBy(() -> received().receive(today())).isInstanceOf(NotWithSecretariat.class);
    }

    @Test
    @DisplayName("N01 steps are entered in the order in which they occurred; those of one day in any")
    void stepsAreInOrder() {
        assertThatThrownBy(() -> sent(ofThePast("2022-09-21")).forward(ofThePast("2022-09-20")))
                .isInstanceOf(ProgressEarlierThanLastAct.class);
        assertThat(sent(ofThePast("2022-09-21")).forward(ofThePast("2022-09-21")))
                .isNotNull();
    }

    @Test
    @DisplayName("N01 a year is reported on from its first day on")
    void aYearIsReportedOnceItHasBegun() {
        var entry = aDraftOf(content(line("tele-health", ProjectStatus.ONGOING)));

        assertThatThrownBy(() -> entry.send(rulesOf(ofThePast("2021-12-31")), ofThePast("2021-12-31")))
                .isInstanceOf(ProgressYearNotBegun.class);
        assertThat(entry.send(rulesOf(ofThePast("2022-01-01")), ofThePast("2022-01-01")))
                .isNotNull();
    }
}
