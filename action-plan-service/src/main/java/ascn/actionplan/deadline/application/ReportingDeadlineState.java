package ascn.actionplan.deadline.application;

import ascn.actionplan.deadline.domain.ReportingDeadline;
import ascn.platform.audit.AuditedState;
import ascn.platform.audit.Subject;
import org.jspecify.annotations.Nullable;

/** What the audit entry of a deadline vouches for. */
record ReportingDeadlineState(
        int year,
        String dueOn,
        String standing,
        String occurredOn,
        String source,
        @Nullable String reason) implements AuditedState {

    static ReportingDeadlineState of(ReportingDeadline deadline) {
        return new ReportingDeadlineState(
                deadline.year(),
                deadline.dueOn().toString(),
                deadline.standing().name(),
                deadline.occurredOn().toString(),
                deadline.source(),
                deadline.reason().orElse(null));
    }

    @Override
    public Subject subject() {
        return new Subject("reporting-deadline", String.valueOf(year));
    }
}
