package ascn.actionplan.bestpractice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import ascn.actionplan.bestpractice.domain.BestPractice;
import ascn.actionplan.bestpractice.domain.BestPracticeAlreadyWithdrawn;
import ascn.actionplan.bestpractice.domain.BestPracticeEvent.BestPracticeShared;
import ascn.actionplan.bestpractice.domain.BestPracticeEvent.BestPracticeWithdrawn;
import ascn.actionplan.bestpractice.domain.BestPracticeFacts;
import ascn.actionplan.bestpractice.domain.BestPracticeWithdrawnBeforeShared;
import ascn.contracts.problem.RuleViolation;
import ascn.contracts.record.Act;
import ascn.contracts.record.OnRecord;
import ascn.contracts.record.PartialDate;
import ascn.contracts.record.Standing;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What a best practice demands and allows. */
class BestPracticeTest {

    private static final UUID ID = UUID.fromString("0199f3a4-5d1e-7c52-9b0a-6f2d8e41c7a3");

    @Test
    @DisplayName("P19 what is shared today leaves nothing open, and all that it leaves open is told at once")
    void whatIsSharedTodayIsComplete() {
        var facts = facts("NOT_ON_RECORD", "NOT_ON_RECORD");

        assertThat(facts.gaps(false))
                .extracting(RuleViolation::slug, RuleViolation::pointer)
                .containsExactly(
                        tuple("best-practice-incomplete", "/outcome"),
                        tuple("best-practice-incomplete", "/conditions"));
        assertThat(facts("Less waiting", "A line").gaps(false)).isEmpty();
    }

    @Test
    @DisplayName("N02 an act of the past may leave open what no source tells")
    void theRecordMayHaveGaps() {
        assertThat(facts("NOT_ON_RECORD", "NOT_ON_RECORD").gaps(true)).isEmpty();
    }

    @Test
    @DisplayName("P19 a best practice is withdrawn once, and stays on record")
    void isWithdrawnOnce() {
        var withdrawn = shared("2024-09-12").withdraw("Replaced", on("2025-03-01"));

        assertThat(withdrawn).isEqualTo(new BestPracticeWithdrawn(ID, "da-nang", "Replaced", on("2025-03-01")));
        var after = shared("2024-09-12").after(withdrawn);
        assertThat(after.version()).isEqualTo(1);
        assertThat(after.facts()).isEqualTo(facts("Less waiting", "A line"));
        assertThatThrownBy(() -> after.withdraw("Again", on("2025-04-01")).reason())
                .isInstanceOf(BestPracticeAlreadyWithdrawn.class);
    }

    @Test
    @DisplayName(
            "N01 nothing is withdrawn before it is shared; on the same day it may be, and where the order is not certain")
    void isNotWithdrawnBeforeItIsShared() {
        var practice = shared("2024-09-12");

        assertThatThrownBy(() -> practice.withdraw("Replaced", on("2024-09-11")).reason())
                .isInstanceOf(BestPracticeWithdrawnBeforeShared.class);
        assertThat(practice.withdraw("Replaced", on("2024-09-12")).reason()).isEqualTo("Replaced");
        assertThat(practice.withdraw("Replaced", on("2024-09")).reason()).isEqualTo("Replaced");
    }

    @Test
    @DisplayName("P22 an obstacle is found however it is capitalised and spaced")
    void obstaclesAreFoundByTheirWords() {
        assertThat(BestPracticeFacts.keyOf("  Crossings  without a LINE ")).isEqualTo("crossings without a line");
        assertThat(BestPracticeFacts.keyOf("Thiếu Đường truyền")).isEqualTo("thiếu đường truyền");
    }

    private static BestPractice shared(String day) {
        return BestPractice.from(new BestPracticeShared(ID, "da-nang", "VN", facts("Less waiting", "A line"), on(day)));
    }

    private static BestPracticeFacts facts(String outcome, String conditions) {
        return new BestPracticeFacts(
                "Traffic lights that see the queue",
                OnRecord.parse("Lights follow cars"),
                OnRecord.parse(outcome),
                OnRecord.parse(conditions),
                List.of("traffic-centre"),
                null,
                List.of("transport"),
                List.of("Crossings without a line"));
    }

    private static Act on(String day) {
        return new Act(
                PartialDate.parse(day), Standing.RECORDED, "A test", Instant.parse("2026-11-22T03:15:00Z"), "somebody");
    }
}
