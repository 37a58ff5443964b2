package ascn.actionplan.framework.domain;

import ascn.actionplan.bodydecision.domain.BodyDecision;
import ascn.contracts.record.PartialDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The steps of an edition as they are on a day: target and actual date of each (rules F05, F08). A step of a body is shown as
 * the body took it, even where a step before it is not on record; that is named beside it.
 */
public final class Timeline {

    private Timeline() {}

    /**
     * A step on a day.
     *
     * @param step which one
     * @param target by when it is meant to be taken, where a target or a plan of the body is known
     * @param actual when it was taken, once it was
     * @param missed whether it was taken later than its target for certain, or not yet although the target has passed
     * @param notOnRecordBefore steps before it that are not on record although it is
     */
    public record Step(
            FrameworkStep step,
            Optional<Dated> target,
            Optional<Dated> actual,
            boolean missed,
            List<FrameworkStep> notOnRecordBefore) {}

    /**
     * A date with its source.
     *
     * @param on as precisely as it is known
     * @param source where it is written down; null where the act happened by the call itself
     * @param reference what the act refers to, where it does
     */
    public record Dated(
            PartialDate on,
            @Nullable String source,
            @Nullable String reference) {}

    /** Where the last of these acts that moves an edition on has brought it; empty without any. */
    public static Optional<FrameworkStatus> statusAfter(List<FrameworkAct> acts) {
        return acts.stream().flatMap(act -> act.kind().status().stream()).reduce((earlier, later) -> later);
    }

    /** Those of the acts that had certainly taken place on a day (rule N05). */
    public static List<FrameworkAct> on(LocalDate day, List<FrameworkAct> acts) {
        return acts.stream().filter(act -> act.occurredOn().countsOn(day)).toList();
    }

    /**
     * The steps, in their order.
     *
     * @param acts those that count, in the order in which they were entered
     * @param targets the targets that were set
     * @param decisions what bodies decided about it, or mean to, and counts
     * @param day on which a target that has passed is missed
     */
    public static List<Step> of(
            List<FrameworkAct> acts,
            Map<FrameworkStep, FrameworkTarget> targets,
            List<BodyDecision> decisions,
            LocalDate day) {
        var steps = new ArrayList<Step>();
        var open = new ArrayList<FrameworkStep>();
        for (var step : FrameworkStep.values()) {
            var actual = actual(step, acts, decisions);
            var target = target(step, targets, decisions);
            steps.add(new Step(
                    step,
                    target,
                    actual,
                    isMissed(target, actual, day),
                    actual.isPresent() ? List.copyOf(open) : List.of()));
            if (actual.isEmpty()) {
                open.add(step);
            }
        }
        return List.copyOf(steps);
    }

    private static boolean isMissed(Optional<Dated> target, Optional<Dated> actual, LocalDate day) {
        return target.filter(meant -> actual.map(taken -> meant.on().isCertainlyBefore(taken.on()))
                        .orElseGet(() -> meant.on().lastDay().isBefore(day)))
                .isPresent();
    }

    private static Optional<Dated> target(
            FrameworkStep step, Map<FrameworkStep, FrameworkTarget> targets, List<BodyDecision> decisions) {
        return Optional.ofNullable(targets.get(step))
                .map(set -> new Dated(set.targetOn(), set.source(), null))
                .or(() -> of(step, decisions)
                        .filter(decision -> !decision.isAct())
                        .map(Timeline::dated)
                        .reduce((earlier, later) -> later));
    }

    private static Optional<Dated> actual(FrameworkStep step, List<FrameworkAct> acts, List<BodyDecision> decisions) {
        return switch (step) {
            case DRAFTED -> last(acts.stream(), FrameworkActKind.DRAFTED);
            case CIRCULATED -> last(acts.stream(), FrameworkActKind.CIRCULATED);
            case REVISED -> last(acts.stream(), FrameworkActKind.REVISED);
            case DISCUSSED -> last(ofTheText(acts), FrameworkActKind.DISCUSSED);
            case PUT_UP -> last(ofTheText(acts), FrameworkActKind.PUT_UP);
            case ENDORSED -> last(ofTheText(acts), FrameworkActKind.ENDORSED);
            case ENDORSED_BY_JCM, ADOPTED_BY_SUMMIT ->
                of(step, decisions)
                        .filter(BodyDecision::isAct)
                        .min(Comparator.comparing(
                                decision -> decision.occurredOn().lastDay()))
                        .map(Timeline::dated);
        };
    }

    /** What was done with the text of the last revision: a discussion of the one before does not count for it. */
    private static Stream<FrameworkAct> ofTheText(List<FrameworkAct> acts) {
        int current = acts.stream().mapToInt(FrameworkAct::textNumber).max().orElse(1);
        return acts.stream().filter(act -> act.textNumber() == current);
    }

    private static Optional<Dated> last(Stream<FrameworkAct> acts, FrameworkActKind kind) {
        return acts.filter(act -> act.kind() == kind)
                .reduce((earlier, later) -> later)
                .map(act -> new Dated(
                        act.occurredOn(),
                        act.source().orElse(null),
                        act.reference().orElse(null)));
    }

    private static Stream<BodyDecision> of(FrameworkStep step, List<BodyDecision> decisions) {
        var verb = step == FrameworkStep.ADOPTED_BY_SUMMIT ? "ADOPTS" : "ENDORSES";
        return decisions.stream()
                .filter(decision ->
                        decision.body().equals(step.body()) && decision.verb().equals(verb));
    }

    private static Dated dated(BodyDecision decision) {
        return new Dated(decision.occurredOn(), decision.source(), decision.reference());
    }
}
