package ascn.actionplan.progress.application;

import ascn.actionplan.progress.domain.ProgressContent;
import ascn.actionplan.progress.domain.ProgressEntry;
import ascn.actionplan.progress.domain.ProgressStep;
import ascn.platform.audit.AuditedState;
import ascn.platform.audit.Subject;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the audit entries of a yearly entry vouch for: all that it says, and its way. */
record ProgressEntryState(String id, String memberState, String state, ProgressContentState content, List<Step> steps)
        implements AuditedState {

    static ProgressEntryState of(ProgressEntry entry) {
        return new ProgressEntryState(
                entry.id().toString(),
                entry.memberState(),
                entry.state().name(),
                ProgressContentState.of(entry.content()),
                entry.steps().stream().map(Step::of).toList());
    }

    @Override
    public Subject subject() {
        return new Subject("progress-entry", id);
    }

    /** A step of its way. */
    record Step(
            String kind,
            @Nullable String figure,
            @Nullable String remark,
            @Nullable ProgressContentState sent,
            String occurredOn,
            String standing,
            @Nullable String source,
            String recordedAt,
            String actor) {

        static Step of(ProgressStep step) {
            var act = step.act();
            return new Step(
                    step.kind().name(),
                    step.figure().orElse(null),
                    step.remark().orElse(null),
                    step.content().map(ProgressContentState::of).orElse(null),
                    act.occurredOn().toString(),
                    act.standing().name(),
                    act.sourceText(),
                    act.recordedAt().toString(),
                    act.actor());
        }
    }

    /** What it says, every value as text. */
    record ProgressContentState(boolean noUpdate, List<Line> lines) {

        static ProgressContentState of(ProgressContent content) {
            return new ProgressContentState(
                    content.noUpdate(), content.lines().stream().map(Line::of).toList());
        }
    }
}
