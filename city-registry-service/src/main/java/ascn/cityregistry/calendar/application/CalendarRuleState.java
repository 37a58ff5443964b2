package ascn.cityregistry.calendar.application;

import ascn.cityregistry.calendar.domain.CalendarEvent.CalendarRuleRecorded;
import ascn.platform.audit.AuditedState;
import ascn.platform.audit.Subject;
import org.jspecify.annotations.Nullable;

/** What the audit entry of an edition of a rule vouches for: all that it holds. */
record CalendarRuleState(
        String code,
        int edition,
        String title,
        String countsFrom,
        int daysBefore,
        int fromYear,
        String basis,
        @Nullable String source,
        String occurredOn)
        implements AuditedState {

    static CalendarRuleState of(CalendarRuleRecorded recorded) {
        var rule = recorded.rule();
        return new CalendarRuleState(
                rule.code(),
                rule.edition(),
                rule.title(),
                rule.countsFrom().name(),
                rule.daysBefore(),
                recorded.fromYear(),
                rule.basis().name(),
                rule.source(),
                recorded.act().occurredOn().toString());
    }

    @Override
    public Subject subject() {
        return new Subject("calendar-rule", code);
    }
}
