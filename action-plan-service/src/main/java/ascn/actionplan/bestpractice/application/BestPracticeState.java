package ascn.actionplan.bestpractice.application;

import ascn.actionplan.bestpractice.domain.BestPractice;
import ascn.platform.audit.AuditedState;
import ascn.platform.audit.Subject;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the audit entries of a best practice vouch for: all that it holds. */
record BestPracticeState(
        UUID id,
        String city,
        String memberState,
        String title,
        String done,
        String outcome,
        String conditions,
        List<String> projects,
        @Nullable String focusArea,
        List<String> sectors,
        List<String> obstacles,
        String sharedOn,
        @Nullable String source,
        @Nullable String withdrawnOn,
        @Nullable String withdrawalReason,
        @Nullable String withdrawalSource)
        implements AuditedState {

    static BestPracticeState of(BestPractice practice) {
        var facts = practice.facts();
        var withdrawal = practice.withdrawal();
        return new BestPracticeState(
                practice.id(),
                practice.city(),
                practice.memberState(),
                facts.title(),
                facts.done().toString(),
                facts.outcome().toString(),
                facts.conditions().toString(),
                facts.projects(),
                facts.focusArea() == null ? null : facts.focusArea().name(),
                facts.sectors(),
                facts.obstacles(),
                practice.sharedOn().toString(),
                practice.source(),
                withdrawal == null ? null : withdrawal.on().toString(),
                withdrawal == null ? null : withdrawal.reason(),
                withdrawal == null ? null : withdrawal.source());
    }

    @Override
    public Subject subject() {
        return new Subject("best-practice", id.toString());
    }
}
