package ascn.cityregistry.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ascn.cityregistry.meeting.domain.Agenda;
import ascn.cityregistry.meeting.domain.AgendaItem;
import ascn.cityregistry.meeting.domain.AgendaMissing;
import ascn.cityregistry.meeting.domain.AgendaOutOfOrder;
import ascn.cityregistry.meeting.domain.AgendaType;
import ascn.cityregistry.meeting.domain.AlternateUnclear;
import ascn.cityregistry.meeting.domain.AttendanceIncomplete;
import ascn.cityregistry.meeting.domain.ConclusionBeforeMeeting;
import ascn.cityregistry.meeting.domain.Delegation;
import ascn.cityregistry.meeting.domain.Delegation.Head;
import ascn.cityregistry.meeting.domain.DeviationNeedsNote;
import ascn.cityregistry.meeting.domain.Meeting;
import ascn.cityregistry.meeting.domain.MeetingAlreadyConcluded;
import ascn.cityregistry.meeting.domain.MeetingDetails;
import ascn.cityregistry.meeting.domain.MeetingOfAnotherYear;
import ascn.cityregistry.meeting.domain.MeetingOnlyPlanned;
import ascn.contracts.problem.RuleViolations;
import ascn.contracts.record.Act;
import ascn.contracts.record.PartialDate;
import ascn.contracts.record.Standing;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The rules of one annual meeting. */
class MeetingTest {

    private static final Instant NOW = Instant.parse("2026-07-08T03:00:00Z");
    private static final Optional<String> SINGAPORE = Optional.of("SG");

    private static Act act(String occurredOn, Standing standing, @Nullable String source) {
        return new Act(PartialDate.parse(occurredOn), standing, source, NOW, "me");
    }

    private static MeetingDetails details(
            @Nullable String chairedBy, @Nullable String hostedBy, @Nullable String note) {
        return new MeetingDetails(1, null, null, "Singapore", null, chairedBy, hostedBy, note, "A test");
    }

    private static Meeting meeting(String occurredOn, Standing standing) {
        return Meeting.from(Meeting.record(
                UUID.randomUUID(), details(null, null, null), SINGAPORE, act(occurredOn, standing, "A test")));
    }

    private static Agenda agenda(AgendaType... types) {
        return new Agenda(Arrays.stream(types)
                .map(type -> new AgendaItem(type, "An item"))
                .toList());
    }

    @Test
    @DisplayName("A01 the calendar year of a meeting is that of its day, and a correction does not change it")
    void aMeetingStaysInItsYear() {
        var meeting = meeting("2018-12-31", Standing.RECORDED);

        assertThat(meeting.year()).isEqualTo(2018);
        assertThatThrownBy(() -> meeting.correct(
                        details(null, null, null),
                        SINGAPORE,
                        "A reason",
                        act("2019-01-01", Standing.RECORDED, "A test")))
                .isInstanceOf(MeetingOfAnotherYear.class);
        assertThat(meeting.correct(
                                details(null, null, null),
                                SINGAPORE,
                                "A reason",
                                act("2018-01-01", Standing.RECORDED, "A test"))
                        .year())
                .isEqualTo(2018);
    }

    @Test
    @DisplayName("A02 a meeting that another state chaired or hosted needs a note; the derived state needs none")
    void aDeviationNeedsANote() {
        var act = act("2018-07-08", Standing.RECORDED, "A test");

        for (var unexplained : List.of(details("TH", null, null), details(null, "TH", null))) {
            assertThatThrownBy(() -> Meeting.record(UUID.randomUUID(), unexplained, SINGAPORE, act))
                    .isInstanceOf(DeviationNeedsNote.class)
                    .hasMessageContaining("TH");
        }
        assertThatThrownBy(() -> Meeting.record(UUID.randomUUID(), details("SG", null, null), Optional.empty(), act))
                .isInstanceOf(DeviationNeedsNote.class)
                .hasMessageContaining("no state on record");
        assertThat(Meeting.record(UUID.randomUUID(), details("SG", "SG", null), SINGAPORE, act)
                        .details()
                        .isHostedByAnother(SINGAPORE))
                .isFalse();
        assertThat(Meeting.record(UUID.randomUUID(), details("TH", null, "It took turns"), SINGAPORE, act)
                        .details()
                        .isChairedByAnother(SINGAPORE))
                .isTrue();
    }

    @Test
    @DisplayName(
            "A07 in 2018 the framework is endorsed, then plans are shared, then providers are met, as far as present")
    void theOrderOfTheFirstYear() {
        var meeting = meeting("2018-07-08", Standing.RECORDED);
        var act = act("2018-07-08", Standing.RECORDED, "A test");
        var inOrder = List.of(
                agenda(AgendaType.ENDORSE_ASCF, AgendaType.SHARE_PLANS, AgendaType.MEET_PROVIDERS),
                agenda(AgendaType.OTHER, AgendaType.ENDORSE_ASCF, AgendaType.OTHER, AgendaType.MEET_PROVIDERS),
                agenda(AgendaType.SHARE_PLANS, AgendaType.SHARE_PLANS),
                agenda(AgendaType.MEET_PROVIDERS));
        var outOfOrder = List.of(
                agenda(AgendaType.SHARE_PLANS, AgendaType.ENDORSE_ASCF),
                agenda(AgendaType.MEET_PROVIDERS, AgendaType.OTHER, AgendaType.SHARE_PLANS),
                agenda(AgendaType.ENDORSE_ASCF, AgendaType.MEET_PROVIDERS, AgendaType.ENDORSE_ASCF));

        assertThat(inOrder).allSatisfy(agenda -> assertThat(
                        meeting.setAgenda(agenda, List.of(), "A test", act).agenda())
                .isEqualTo(agenda));
        assertThat(outOfOrder)
                .allSatisfy(agenda -> assertThatThrownBy(() -> meeting.setAgenda(agenda, List.of(), "A test", act))
                        .isInstanceOf(AgendaOutOfOrder.class));
    }

    @Test
    @DisplayName("A07 after the first year the order of the agenda is free")
    void laterYearsAreFree() {
        var agenda = agenda(AgendaType.MEET_PROVIDERS, AgendaType.ENDORSE_ASCF);
        var act = act("2019-08-23", Standing.RECORDED, "A test");

        assertThat(meeting("2019-08-23", Standing.RECORDED)
                        .setAgenda(agenda, List.of(), "A test", act)
                        .agenda())
                .isEqualTo(agenda);
    }

    @Test
    @DisplayName("A01 a meeting is concluded once, on its day at the earliest, and not while it is planned")
    void aMeetingIsConcludedOnce() {
        var meeting = meeting("2018-07-08", Standing.RECORDED);

        assertThatThrownBy(() -> meeting.conclude(List.of(), act("2018-07-07", Standing.RECORDED, "A test")))
                .isInstanceOf(ConclusionBeforeMeeting.class);
        assertThatThrownBy(() -> meeting.conclude(List.of(), act("2018-07-08", Standing.PLANNED, "A test")))
                .isInstanceOf(MeetingOnlyPlanned.class);
        assertThat(meeting.conclude(List.of(), act("2018-07-08", Standing.RECORDED, "A test"))
                        .year())
                .isEqualTo(2018);
        assertThatThrownBy(() -> meeting.conclude(List.of(), act("2018-07-09", Standing.RECORDED, "A test")))
                .isInstanceOf(MeetingAlreadyConcluded.class);
        assertThatThrownBy(() -> meeting.setAgenda(
                        agenda(AgendaType.OTHER), List.of(), "A test", act("2018-07-08", Standing.RECORDED, "A test")))
                .isInstanceOf(MeetingAlreadyConcluded.class);
        assertThatThrownBy(() -> meeting("2018-07", Standing.PLANNED)
                        .conclude(List.of(), act("2018-07-08", Standing.RECORDED, "A test")))
                .isInstanceOf(MeetingOnlyPlanned.class);
    }

    @Test
    @DisplayName("N02 what a conclusion of today needs, one of the record does without")
    void aConclusionOfTheRecordNeedsLess() {
        var lacks = List.of(new AgendaMissing(), new AttendanceIncomplete(3));

        assertThatThrownBy(() -> meeting("2026-07-08", Standing.RECORDED)
                        .conclude(List.copyOf(lacks), act("2026-07-08", Standing.RECORDED, null)))
                .isInstanceOf(RuleViolations.class);
        assertThat(meeting("2018-07-08", Standing.RECORDED)
                        .conclude(List.copyOf(lacks), act("2018-07-08", Standing.RECORDED, "A test"))
                        .number())
                .isEqualTo(1);
    }

    @Test
    @DisplayName(
            "C06 a delegation is led by the National Representative, or by an alternate whose function is recorded")
    void anAlternateIsNamedByFunction() {
        var day = PartialDate.parse("2018-07-08");

        assertThat(new Delegation("SG", Head.ALTERNATE, "Deputy Secretary", day, null, null).alternatePost())
                .isEqualTo("Deputy Secretary");
        assertThatThrownBy(() -> new Delegation("SG", Head.ALTERNATE, null, day, null, null))
                .isInstanceOf(AlternateUnclear.class);
        assertThatThrownBy(
                        () -> new Delegation("SG", Head.NATIONAL_REPRESENTATIVE, "Deputy Secretary", day, null, null))
                .isInstanceOf(AlternateUnclear.class);
    }
}
