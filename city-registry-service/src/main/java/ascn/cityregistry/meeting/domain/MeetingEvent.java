package ascn.cityregistry.meeting.domain;

import ascn.contracts.record.Act;
import java.util.List;
import java.util.UUID;

/** What can happen to an annual meeting. */
public sealed interface MeetingEvent {

    /** The meeting it happened to. */
    UUID meetingId();

    /** When it took effect, and who told it. */
    Act act();

    /** It took place, or is planned. */
    record MeetingRecorded(UUID meetingId, int year, MeetingDetails details, Act act) implements MeetingEvent {}

    /** What was known of it is replaced by what is known now. */
    record MeetingCorrected(UUID meetingId, int year, MeetingDetails details, String reason, Act act)
            implements MeetingEvent {}

    /** A member state named its delegation. */
    record DelegationNamed(UUID meetingId, Delegation delegation, Act act) implements MeetingEvent {}

    /** A delegation that was wrongly named is replaced; the delegation gives the reason. */
    record DelegationCorrected(UUID meetingId, Delegation delegation, String reason, Act act) implements MeetingEvent {}

    /** It is known whose officers attended. */
    record AttendanceRecorded(UUID meetingId, List<Attendance> attendance, String source, Act act)
            implements MeetingEvent {}

    /** The agenda was set; the open outcomes of earlier meetings come before it. */
    record AgendaSet(UUID meetingId, Agenda agenda, List<Outcome> openOutcomes, String source, Act act)
            implements MeetingEvent {}

    /** A solution provider was invited. */
    record ProviderInvited(UUID meetingId, Provider provider, Act act) implements MeetingEvent {}

    /** A city met a solution provider. */
    record ProviderMet(UUID meetingId, ProviderMeeting meeting, String organisation, Act act) implements MeetingEvent {}

    /** It had an outcome. */
    record OutcomeRecorded(UUID meetingId, Outcome outcome, Act act) implements MeetingEvent {}

    /** An outcome is done. */
    record OutcomeClosed(UUID meetingId, UUID outcomeId, Outcome.Closing closing, Act act) implements MeetingEvent {}

    /** The Chair concluded it. */
    record MeetingConcluded(UUID meetingId, int number, int year, Act act) implements MeetingEvent {}
}
