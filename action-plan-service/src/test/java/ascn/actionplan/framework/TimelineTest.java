package ascn.actionplan.framework;

import static ascn.actionplan.framework.domain.FrameworkStep.ADOPTED_BY_SUMMIT;
import static ascn.actionplan.framework.domain.FrameworkStep.ENDORSED;
import static ascn.actionplan.framework.domain.FrameworkStep.ENDORSED_BY_JCM;
import static ascn.actionplan.framework.domain.FrameworkStep.PUT_UP;
import static org.assertj.core.api.Assertions.assertThat;

import ascn.actionplan.bodydecision.domain.BodyDecision;
import ascn.actionplan.framework.domain.Framework;
import ascn.actionplan.framework.domain.FrameworkAct;
import ascn.actionplan.framework.domain.FrameworkStep;
import ascn.actionplan.framework.domain.FrameworkTarget;
import ascn.actionplan.framework.domain.Timeline;
import ascn.actionplan.framework.domain.Timeline.Step;
import ascn.contracts.record.Act;
import ascn.contracts.record.PartialDate;
import ascn.contracts.record.Standing;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Target and actual date of each step. */
class TimelineTest {

    private static final LocalDate LATER = LocalDate.parse("2018-12-31");
    private static final List<FrameworkAct> DRAFTED = Framework.draft(
                    "ascf-2018",
                    "A framework",
                    null,
                    "SG",
                    "1".repeat(64),
                    new Act(PartialDate.parse("2018-03"), Standing.RECORDED, "A test", Instant.EPOCH, "actor"))
            .acts();

    private static BodyDecision decision(String body, String verb, String day, Standing standing) {
        return new BodyDecision(
                UUID.randomUUID(), body, verb, PartialDate.parse(day), standing, "NOT_ON_RECORD", "A test");
    }

    private static Step step(
            FrameworkStep step, Map<FrameworkStep, FrameworkTarget> targets, LocalDate day, BodyDecision... decisions) {
        return Timeline.of(DRAFTED, targets, List.of(decisions), day).get(step.ordinal());
    }

    private static Map<FrameworkStep, FrameworkTarget> target(FrameworkStep step, String day) {
        return Map.of(step, new FrameworkTarget(PartialDate.parse(day), "A test"));
    }

    @Test
    @DisplayName("F05 the member states, the JCM and the Summit take three steps, and none stands for another")
    void threeBodiesTakeThreeSteps() {
        var adopted = decision("SUMMIT", "ADOPTS", "2018-11-13", Standing.RECORDED);

        var steps = Timeline.of(DRAFTED, Map.of(), List.of(adopted), LATER);

        assertThat(steps).extracting(step -> step.step().body()).endsWith("ASCN", "JCM", "SUMMIT");
        assertThat(steps.get(ENDORSED.ordinal()).actual()).isEmpty();
        assertThat(steps.get(ENDORSED_BY_JCM.ordinal()).actual()).isEmpty();
        assertThat(steps.get(ADOPTED_BY_SUMMIT.ordinal()).actual().orElseThrow().on())
                .hasToString("2018-11-13");
    }

    @Test
    @DisplayName("F03 F05 what a body did is shown as it did it, and which steps before it are not on record")
    void whatIsNotOnRecordIsNamed() {
        var adopted = step(
                ADOPTED_BY_SUMMIT,
                Map.of(),
                LATER,
                decision("SUMMIT", "ADOPTS", "2018-11-13", Standing.RECORDED),
                decision("JCM", "ENDORSES", "2018-10", Standing.PLANNED));

        assertThat(adopted.notOnRecordBefore()).contains(PUT_UP, ENDORSED, ENDORSED_BY_JCM);
    }

    @Test
    @DisplayName("F05 a body's other verb is not the step: to note is not to endorse")
    void anotherVerbIsNotTheStep() {
        assertThat(step(ENDORSED_BY_JCM, Map.of(), LATER, decision("JCM", "NOTES", "2018-10", Standing.RECORDED))
                        .actual())
                .isEmpty();
        assertThat(step(ADOPTED_BY_SUMMIT, Map.of(), LATER, decision("JCM", "ADOPTS", "2018-10", Standing.RECORDED))
                        .actual())
                .isEmpty();
    }

    @Test
    @DisplayName("F08 N03 a decision that is only planned is a target and no act")
    void aPlanIsATarget() {
        var jcm = step(ENDORSED_BY_JCM, Map.of(), LATER, decision("JCM", "ENDORSES", "2018-10", Standing.PLANNED));

        assertThat(jcm.target().orElseThrow().on()).hasToString("2018-10");
        assertThat(jcm.actual()).isEmpty();
        assertThat(jcm.missed()).isTrue();
    }

    @Test
    @DisplayName("F08 a target that passes without the step is missed from the day after it")
    void aTargetPasses() {
        assertThat(step(ENDORSED, target(ENDORSED, "2018-07"), LocalDate.parse("2018-07-31"))
                        .missed())
                .isFalse();
        assertThat(step(ENDORSED, target(ENDORSED, "2018-07"), LocalDate.parse("2018-08-01"))
                        .missed())
                .isTrue();
    }

    @Test
    @DisplayName("F08 N05 a step that was taken missed its target only when it certainly came later")
    void aStepIsLateForCertain() {
        var inOctober = decision("JCM", "ENDORSES", "2018-10", Standing.RECORDED);

        assertThat(step(ENDORSED_BY_JCM, target(ENDORSED_BY_JCM, "2018-10-01"), LATER, inOctober)
                        .missed())
                .isFalse();
        assertThat(step(ENDORSED_BY_JCM, target(ENDORSED_BY_JCM, "2018-09-30"), LATER, inOctober)
                        .missed())
                .isTrue();
    }
}
