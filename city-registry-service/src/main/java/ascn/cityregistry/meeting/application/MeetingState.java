package ascn.cityregistry.meeting.application;

import ascn.contracts.record.PartialDate;
import ascn.platform.audit.AuditedState;
import ascn.platform.audit.Subject;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the audit entries of a meeting vouch for: all that is stored of it, and nothing that is derived. */
record MeetingState(
        UUID id,
        int number,
        String occurredOn,
        @Nullable String lastDay,
        @Nullable String plannedOn,
        String place,
        @Nullable String hostEvent,
        @Nullable String chairedBy,
        @Nullable String hostedBy,
        @Nullable String deviationNote,
        String standing,
        String source,
        @Nullable String reason,
        @Nullable String concludedOn,
        List<String> agenda,
        List<String> delegations,
        List<String> attendance,
        List<String> providers,
        List<String> providerMeetings,
        List<String> outcomes)
        implements AuditedState {

    static MeetingState of(MeetingView view) {
        var meeting = view.meeting();
        var details = meeting.details();
        return new MeetingState(
                meeting.id(),
                details.number(),
                meeting.occurredOn().toString(),
                details.lastDay() == null ? null : details.lastDay().toString(),
                written(details.plannedOn()),
                details.place(),
                details.hostEvent(),
                details.chairedBy(),
                details.hostedBy(),
                details.deviationNote(),
                meeting.standing().name(),
                details.source(),
                meeting.reason().orElse(null),
                view.conclusion()
                        .map(conclusion -> conclusion.occurredOn().toString())
                        .orElse(null),
                // The text of a record names all its components.
                view.agenda().stream().map(Object::toString).toList(),
                view.delegations().stream().map(Object::toString).toList(),
                view.attendance().stream().map(Object::toString).toList(),
                view.providers().stream().map(Object::toString).toList(),
                view.providerMeetings().stream().map(Object::toString).toList(),
                view.outcomes().stream().map(Object::toString).toList());
    }

    private static @Nullable String written(@Nullable PartialDate date) {
        return date == null ? null : date.toString();
    }

    @Override
    public Subject subject() {
        return new Subject("meeting", id.toString());
    }
}
