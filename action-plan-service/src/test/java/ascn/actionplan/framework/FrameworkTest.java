package ascn.actionplan.framework;

import static ascn.actionplan.framework.domain.FrameworkSection.DEFINITION;
import static ascn.actionplan.framework.domain.FrameworkSection.OUTCOMES;
import static ascn.actionplan.framework.domain.FrameworkSection.PRINCIPLES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ascn.actionplan.framework.domain.AnotherText;
import ascn.actionplan.framework.domain.CommentAlreadyDecided;
import ascn.actionplan.framework.domain.CommentTally;
import ascn.actionplan.framework.domain.CommentsUndecided;
import ascn.actionplan.framework.domain.Disposition;
import ascn.actionplan.framework.domain.EndorsementOnRecord;
import ascn.actionplan.framework.domain.EndorserNotAMember;
import ascn.actionplan.framework.domain.Framework;
import ascn.actionplan.framework.domain.FrameworkActTooEarly;
import ascn.actionplan.framework.domain.FrameworkComment;
import ascn.actionplan.framework.domain.FrameworkContent;
import ascn.actionplan.framework.domain.FrameworkEvent.FrameworkCommented;
import ascn.actionplan.framework.domain.FrameworkEvent.FrameworkEndorsed;
import ascn.actionplan.framework.domain.FrameworkItem;
import ascn.actionplan.framework.domain.FrameworkPartMissing;
import ascn.actionplan.framework.domain.FrameworkSection;
import ascn.actionplan.framework.domain.FrameworkStatus;
import ascn.actionplan.framework.domain.FrameworkStep;
import ascn.actionplan.framework.domain.FrameworkTarget;
import ascn.actionplan.framework.domain.StepOutOfOrder;
import ascn.actionplan.framework.domain.TextUnchanged;
import ascn.contracts.problem.RuleViolation;
import ascn.contracts.problem.RuleViolations;
import ascn.contracts.record.Act;
import ascn.contracts.record.PartialDate;
import ascn.contracts.record.Standing;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** An edition on its way to consensus. */
class FrameworkTest {

    private static final Instant NOW = Instant.parse("2026-11-22T03:15:00Z");
    private static final String FIRST = "1".repeat(64);
    private static final String SECOND = "2".repeat(64);
    private static final String THIRD = "3".repeat(64);
    private static final FrameworkContent WHOLE = text(DEFINITION, PRINCIPLES, OUTCOMES);
    private static final CommentTally NO_COMMENTS = new CommentTally(0, Map.of());
    private static final Set<String> MEMBERS = Set.of("ID", "SG");

    private static Act on(String day) {
        return new Act(PartialDate.parse(day), Standing.RECORDED, "A test", NOW, "actor");
    }

    private static FrameworkContent text(FrameworkSection... sections) {
        return new FrameworkContent(Arrays.stream(sections)
                .collect(Collectors.toMap(
                        Function.identity(), section -> List.of(new FrameworkItem(1, null, "It says something")))));
    }

    private static Framework drafted() {
        return Framework.draft("ascf-2018", "A framework", null, "SG", FIRST, on("2018-03"));
    }

    private static Framework circulated() {
        var framework = drafted();
        assertThat(framework.circulate(WHOLE, on("2018-03")).digest()).isEqualTo(FIRST);
        return framework;
    }

    private static Framework revised() {
        var framework = circulated();
        assertThat(framework
                        .revise(WHOLE, SECOND, NO_COMMENTS, on("../2018-05-22"))
                        .digest())
                .isEqualTo(SECOND);
        return framework;
    }

    private static Framework discussed() {
        var framework = revised();
        assertThat(framework.discuss("Workshop", on("2018-05-22")).digest()).isEqualTo(SECOND);
        return framework;
    }

    private static Framework putUp() {
        var framework = discussed();
        assertThat(framework.putUp(WHOLE, NO_COMMENTS, on("2018-07-08")).digest())
                .isEqualTo(SECOND);
        return framework;
    }

    private static Framework endorsed() {
        var framework = putUp();
        assertThat(framework.endorse("ID", SECOND, MEMBERS, on("2018-07-08")).whole())
                .isEmpty();
        assertThat(framework.endorse("SG", SECOND, MEMBERS, on("2018-07-08")).whole())
                .isPresent();
        return framework;
    }

    @Test
    @DisplayName("F01 an edition that lacks mandatory parts is not put up for endorsement, and is told of all of them")
    void allMissingPartsAreToldAtOnce() {
        assertThatThrownBy(() -> discussed().putUp(text(PRINCIPLES), NO_COMMENTS, on("2018-07-08")))
                .isInstanceOfSatisfying(RuleViolations.class, several -> assertThat(several.violations())
                        .extracting(RuleViolation::pointer)
                        .containsExactly("/sections/definition", "/sections/outcomes"));
        assertThatThrownBy(() -> discussed().putUp(text(DEFINITION, PRINCIPLES), NO_COMMENTS, on("2018-07-08")))
                .isInstanceOf(FrameworkPartMissing.class)
                .hasMessageContaining("'outcomes'");
    }

    @Test
    @DisplayName("F01 a part that is missing hinders neither circulation nor discussion; with all three it is put up")
    void anIncompleteEditionIsCirculatedAndDiscussed() {
        var framework = drafted();

        assertThat(framework.circulate(text(), on("2018-03")).parts()).isEmpty();

        assertThat(putUp().status()).isEqualTo(FrameworkStatus.PUT_UP);
    }

    @Test
    @DisplayName("F02 comments are taken for the text that was circulated or revised, and for no other stage or text")
    void commentsAreTakenWhileTheTextIsWithTheMemberStates() {
        circulated().refuseCommentsOn(FIRST, on("2018-04"));
        revised().refuseCommentsOn(SECOND, on("2018-06"));

        assertThatThrownBy(() -> drafted().refuseCommentsOn(FIRST, on("2018-04")))
                .isInstanceOf(StepOutOfOrder.class);
        assertThatThrownBy(() -> discussed().refuseCommentsOn(SECOND, on("2018-06")))
                .isInstanceOf(StepOutOfOrder.class);
        assertThatThrownBy(() -> revised().refuseCommentsOn(FIRST, on("2018-06")))
                .isInstanceOf(AnotherText.class)
                .hasMessageContaining(SECOND);
        assertThatThrownBy(() -> circulated().refuseCommentsOn(FIRST, on("2018-02-28")))
                .isInstanceOf(FrameworkActTooEarly.class);
    }

    @Test
    @DisplayName("F02 the text goes on only when each comment has its disposition")
    void everyCommentIsAnswered() {
        var oneOpen = new CommentTally(1, Map.of(Disposition.ACCEPTED, 3L));
        var allDecided = new CommentTally(0, Map.of(Disposition.ACCEPTED, 3L, Disposition.DECLINED, 1L));

        assertThatThrownBy(() -> circulated().revise(WHOLE, SECOND, oneOpen, on("2018-05")))
                .isInstanceOf(CommentsUndecided.class)
                .hasMessageContaining("1 comments");
        assertThat(circulated().revise(WHOLE, SECOND, allDecided, on("2018-05")).dispositions())
                .containsEntry(Disposition.DECLINED, 1L);
        assertThatThrownBy(() -> discussed().putUp(text(), oneOpen, on("2018-07-08")))
                .isInstanceOfSatisfying(RuleViolations.class, several -> assertThat(several.violations())
                        .hasSize(4));
    }

    @Test
    @DisplayName("F02 what becomes of a comment is said once, and not before the comment")
    void aCommentIsDecidedOnce() {
        var comment = FrameworkComment.from(
                new FrameworkCommented(
                        "ascf-2018",
                        UUID.randomUUID(),
                        FIRST,
                        PRINCIPLES,
                        1,
                        "NATIONAL_REPRESENTATIVE",
                        "SG",
                        on("2018-04-16")),
                "A word is missing");

        assertThatThrownBy(() -> comment.decide(Disposition.ACCEPTED, "So it is", on("2018-04-15")))
                .isInstanceOf(FrameworkActTooEarly.class);
        assertThat(comment.decide(Disposition.PARTLY, "Half of it", on("2018-04-16"))
                        .disposition())
                .isEqualTo(Disposition.PARTLY);
        assertThatThrownBy(() -> comment.decide(Disposition.DECLINED, "No", on("2018-04-17")))
                .isInstanceOf(CommentAlreadyDecided.class);
    }

    @Test
    @DisplayName("F03 no step is taken before the one that comes first")
    void noStepIsSkipped() {
        assertThatThrownBy(() -> drafted().revise(WHOLE, SECOND, NO_COMMENTS, on("2018-05")))
                .isInstanceOf(StepOutOfOrder.class);
        assertThatThrownBy(() -> circulated().discuss("Workshop", on("2018-05")))
                .isInstanceOf(StepOutOfOrder.class)
                .hasMessage("An edition that is CIRCULATED cannot be discussed; one that is REVISED can");
        assertThatThrownBy(() -> revised().putUp(WHOLE, NO_COMMENTS, on("2018-07-08")))
                .isInstanceOf(StepOutOfOrder.class);
        assertThatThrownBy(() -> discussed().endorse("SG", SECOND, MEMBERS, on("2018-07-08")))
                .isInstanceOf(StepOutOfOrder.class);
        assertThatThrownBy(() -> circulated().circulate(WHOLE, on("2018-04"))).isInstanceOf(StepOutOfOrder.class);
        assertThatThrownBy(() -> circulated().write("Another title", THIRD, on("2018-04")))
                .isInstanceOf(StepOutOfOrder.class);
    }

    @Test
    @DisplayName("F03 once it is endorsed nothing of it changes: a change is another edition")
    void anEndorsedEditionDoesNotChange() {
        assertThatThrownBy(() -> endorsed().revise(WHOLE, THIRD, NO_COMMENTS, on("2019")))
                .isInstanceOfSatisfying(StepOutOfOrder.class, refused -> assertThat(refused.remedy())
                        .isEqualTo("Draft another edition that follows this one"));
        assertThatThrownBy(() -> endorsed().endorse("ID", SECOND, MEMBERS, on("2019")))
                .isInstanceOf(StepOutOfOrder.class);
    }

    @Test
    @DisplayName("F03 what was put up and is revised is discussed and endorsed anew; a revision says something else")
    void aRevisionGoesBack() {
        var framework = putUp();
        assertThat(framework.endorse("ID", SECOND, MEMBERS, on("2018-07-08")).whole())
                .isEmpty();
        assertThatThrownBy(() -> framework.revise(WHOLE, SECOND, NO_COMMENTS, on("2018-08")))
                .isInstanceOf(TextUnchanged.class);

        assertThat(framework.revise(WHOLE, THIRD, NO_COMMENTS, on("2018-08")).formerDigest())
                .isEqualTo(SECOND);

        assertThat(framework.status()).isEqualTo(FrameworkStatus.REVISED);
        assertThat(framework.endorsedBy()).isEmpty();
        assertThatThrownBy(() -> framework.putUp(WHOLE, NO_COMMENTS, on("2018-09")))
                .isInstanceOf(StepOutOfOrder.class);
    }

    @Test
    @DisplayName("F03 N01 N05 acts are entered in their order; two that merely may be in the wrong order are taken")
    void actsComeInTheirOrder() {
        assertThatThrownBy(() -> drafted().circulate(WHOLE, on("2018-02-28"))).isInstanceOf(FrameworkActTooEarly.class);
        var framework = drafted();
        assertThat(framework.circulate(WHOLE, on("2018-03-01")).act().occurredOn())
                .hasToString("2018-03-01");
    }

    @Test
    @DisplayName("F04 an edition is endorsed with the last member state of the day, and with one missing it is not")
    void consensusIsThatOfAll() {
        var framework = putUp();

        assertThat(framework.endorse("SG", SECOND, MEMBERS, on("2018-07-08")).whole())
                .isEmpty();
        assertThat(framework.status()).isEqualTo(FrameworkStatus.PUT_UP);
        var last = framework.endorse("ID", SECOND, MEMBERS, on("2018-07-09"));

        assertThat(last.whole())
                .contains(new FrameworkEndorsed(
                        "ascf-2018", "A framework", SECOND, List.of("ID", "SG"), on("2018-07-09")));
        assertThat(framework.status()).isEqualTo(FrameworkStatus.ENDORSED);
    }

    @Test
    @DisplayName("F04 consensus is judged on the latest day of an endorsement: who joined by then is asked too")
    void whoJoinsInBetweenIsAskedToo() {
        var framework = putUp();
        assertThat(framework.endorse("SG", SECOND, MEMBERS, on("2018-07-08")).whole())
                .isEmpty();
        assertThat(framework.dayOfConsensus(PartialDate.parse("2018-07-09"))).isEqualTo(LocalDate.parse("2018-07-09"));
        assertThat(framework.dayOfConsensus(PartialDate.parse("2018-07-08"))).isEqualTo(LocalDate.parse("2018-07-08"));

        var withOneMore = Set.of("ID", "SG", "XA");

        assertThat(framework
                        .endorse("ID", SECOND, withOneMore, on("2018-07-09"))
                        .whole())
                .isEmpty();
        assertThat(framework
                        .endorse("XA", SECOND, withOneMore, on("2018-07-10"))
                        .whole())
                .isPresent();
    }

    @Test
    @DisplayName("F04 a state endorses the text that is put up, once, and only as a member of ASEAN")
    void aStateEndorsesOnce() {
        var framework = putUp();
        assertThat(framework.endorse("SG", SECOND, MEMBERS, on("2018-07-08")).whole())
                .isEmpty();

        assertThatThrownBy(() -> framework.endorse("SG", SECOND, MEMBERS, on("2018-07-08")))
                .isInstanceOf(EndorsementOnRecord.class);
        assertThatThrownBy(() -> framework.endorse("ID", FIRST, MEMBERS, on("2018-07-08")))
                .isInstanceOf(AnotherText.class);
        assertThatThrownBy(() -> framework.endorse("XB", SECOND, MEMBERS, on("2018-07-08")))
                .isInstanceOf(EndorserNotAMember.class);
    }

    @Test
    @DisplayName("F08 targets are set at any time and nothing waits for them; of a draft nobody is told")
    void targetsHinderNothing() {
        var targets = Map.of(
                FrameworkStep.CIRCULATED, new FrameworkTarget(PartialDate.parse("2018-02"), "A test"),
                FrameworkStep.ENDORSED, new FrameworkTarget(PartialDate.parse("2018-07"), "A test"));
        var framework = drafted();

        assertThat(framework.setTargets(targets, "A test", on("2018-03"))).isEmpty();
        assertThat(framework.circulate(WHOLE, on("2018-03")).targets()).hasSize(2);
        assertThat(framework.setTargets(Map.of(), "A test", on("2018-04"))).isPresent();
        assertThat(framework.targets()).isEmpty();
    }
}
