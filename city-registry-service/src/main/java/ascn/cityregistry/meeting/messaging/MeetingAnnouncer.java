package ascn.cityregistry.meeting.messaging;

import ascn.cityregistry.meeting.domain.AgendaItem;
import ascn.cityregistry.meeting.domain.Attendance;
import ascn.cityregistry.meeting.domain.MeetingDetails;
import ascn.cityregistry.meeting.domain.MeetingEvent;
import ascn.cityregistry.meeting.domain.MeetingEvent.AgendaSet;
import ascn.cityregistry.meeting.domain.MeetingEvent.AttendanceRecorded;
import ascn.cityregistry.meeting.domain.MeetingEvent.DelegationCorrected;
import ascn.cityregistry.meeting.domain.MeetingEvent.DelegationNamed;
import ascn.cityregistry.meeting.domain.MeetingEvent.MeetingConcluded;
import ascn.cityregistry.meeting.domain.MeetingEvent.MeetingCorrected;
import ascn.cityregistry.meeting.domain.MeetingEvent.MeetingRecorded;
import ascn.cityregistry.meeting.domain.MeetingEvent.OutcomeClosed;
import ascn.cityregistry.meeting.domain.MeetingEvent.OutcomeRecorded;
import ascn.cityregistry.meeting.domain.MeetingEvent.ProviderInvited;
import ascn.cityregistry.meeting.domain.MeetingEvent.ProviderMet;
import ascn.cityregistry.meeting.domain.Outcome;
import ascn.contracts.event.cityregistry.AgendaSetV1;
import ascn.contracts.event.cityregistry.AttendanceRecordedV1;
import ascn.contracts.event.cityregistry.CityRegistryEvent;
import ascn.contracts.event.cityregistry.DelegationCorrectedV1;
import ascn.contracts.event.cityregistry.DelegationNamedV1;
import ascn.contracts.event.cityregistry.MeetingConcludedV1;
import ascn.contracts.event.cityregistry.MeetingCorrectedV1;
import ascn.contracts.event.cityregistry.MeetingRecordedV1;
import ascn.contracts.event.cityregistry.OutcomeClosedV1;
import ascn.contracts.event.cityregistry.OutcomeRecordedV1;
import ascn.contracts.event.cityregistry.ProviderInvitedV1;
import ascn.contracts.event.cityregistry.ProviderMetV1;
import ascn.contracts.record.PartialDate;
import ascn.platform.events.AggregateRef;
import ascn.platform.events.outbox.Outbox;
import ascn.platform.events.outbox.Recording;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells the other services of annual meetings and what comes of them, within the transaction that wrote it. */
@ApplicationScoped
public class MeetingAnnouncer {

    private final Outbox outbox;

    MeetingAnnouncer(Outbox outbox) {
        this.outbox = outbox;
    }

    /** Tells of a new meeting. */
    public void announce(MeetingRecorded recorded) {
        var details = recorded.details();
        append(
                recorded,
                new MeetingRecordedV1(
                        recorded.meetingId(),
                        details.number(),
                        recorded.year(),
                        recorded.act().occurredOn().toString(),
                        lastDayOf(details),
                        written(details.plannedOn()),
                        details.place(),
                        details.hostEvent(),
                        details.chairedBy(),
                        details.hostedBy(),
                        details.deviationNote(),
                        recorded.act().standing().name(),
                        details.source()));
    }

    /** Tells of a correction. */
    public void announce(MeetingCorrected corrected) {
        var details = corrected.details();
        append(
                corrected,
                new MeetingCorrectedV1(
                        corrected.meetingId(),
                        details.number(),
                        corrected.year(),
                        corrected.act().occurredOn().toString(),
                        lastDayOf(details),
                        written(details.plannedOn()),
                        details.place(),
                        details.hostEvent(),
                        details.chairedBy(),
                        details.hostedBy(),
                        details.deviationNote(),
                        corrected.act().standing().name(),
                        details.source(),
                        corrected.reason()));
    }

    private static @Nullable String lastDayOf(MeetingDetails details) {
        return details.lastDay() == null ? null : details.lastDay().toString();
    }

    private static @Nullable String written(@Nullable PartialDate date) {
        return date == null ? null : date.toString();
    }

    /** Tells of a delegation. */
    public void announce(DelegationNamed named) {
        var delegation = named.delegation();
        append(
                named,
                new DelegationNamedV1(
                        named.meetingId(),
                        delegation.memberState(),
                        delegation.head().name(),
                        delegation.alternatePost(),
                        delegation.namedOn().toString(),
                        delegation.source()));
    }

    /** Tells that another delegation takes the place of the one that was named. */
    public void announce(DelegationCorrected corrected) {
        var delegation = corrected.delegation();
        append(
                corrected,
                new DelegationCorrectedV1(
                        corrected.meetingId(),
                        delegation.memberState(),
                        delegation.head().name(),
                        delegation.alternatePost(),
                        delegation.namedOn().toString(),
                        delegation.source(),
                        corrected.reason()));
    }

    /** Tells who attended. */
    public void announce(AttendanceRecorded recorded) {
        append(
                recorded,
                new AttendanceRecordedV1(
                        recorded.meetingId(), citiesOf(recorded, true), citiesOf(recorded, false), recorded.source()));
    }

    private static List<String> citiesOf(AttendanceRecorded recorded, boolean attended) {
        return recorded.attendance().stream()
                .filter(attendance -> attendance.attended() == attended)
                .map(Attendance::cityId)
                .toList();
    }

    /** Tells of an agenda. */
    public void announce(AgendaSet set) {
        var items = set.agenda().items();
        append(
                set,
                new AgendaSetV1(
                        set.meetingId(),
                        items.stream().map(item -> item.type().name()).toList(),
                        items.stream().map(AgendaItem::title).toList(),
                        set.openOutcomes().stream().map(Outcome::id).toList(),
                        set.source()));
    }

    /** Tells that a provider was invited. */
    public void announce(ProviderInvited invited) {
        append(
                invited,
                new ProviderInvitedV1(
                        invited.meetingId(),
                        invited.provider().id(),
                        invited.provider().organisation(),
                        invited.provider().source()));
    }

    /** Tells that a city met a provider. */
    public void announce(ProviderMet met) {
        append(
                met,
                new ProviderMetV1(
                        met.meetingId(),
                        met.meeting().providerId(),
                        met.organisation(),
                        met.meeting().cityId(),
                        met.meeting().subject(),
                        met.meeting().source()));
    }

    /** Tells of an outcome. */
    public void announce(OutcomeRecorded recorded) {
        var outcome = recorded.outcome();
        append(
                recorded,
                new OutcomeRecordedV1(
                        recorded.meetingId(),
                        outcome.id(),
                        outcome.type().name(),
                        outcome.text(),
                        outcome.ownerKind().name(),
                        outcome.owner(),
                        written(outcome.due()),
                        outcome.source()));
    }

    /** Tells that an outcome is done. */
    public void announce(OutcomeClosed closed) {
        append(
                closed,
                new OutcomeClosedV1(
                        closed.meetingId(),
                        closed.outcomeId(),
                        closed.closing().occurredOn().toString(),
                        closed.closing().act(),
                        closed.closing().source()));
    }

    /** Tells of a conclusion. */
    public void announce(MeetingConcluded concluded) {
        append(
                concluded,
                new MeetingConcludedV1(
                        concluded.meetingId(),
                        concluded.number(),
                        concluded.year(),
                        concluded.act().occurredOn().toString(),
                        concluded.act().standing().name(),
                        concluded.act().sourceText()));
    }

    private void append(MeetingEvent told, CityRegistryEvent event) {
        var act = told.act();
        outbox.append(
                new AggregateRef("meeting", told.meetingId().toString()),
                event,
                new Recording(act.occurredOn().toString(), act.recordedAt(), act.actor()));
    }
}
