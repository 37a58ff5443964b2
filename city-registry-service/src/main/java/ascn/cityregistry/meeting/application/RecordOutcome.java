package ascn.cityregistry.meeting.application;

import ascn.cityregistry.meeting.domain.AgendaType;
import ascn.cityregistry.meeting.domain.EndorsementNotOnAgenda;
import ascn.cityregistry.meeting.domain.MeetingEvent.OutcomeRecorded;
import ascn.cityregistry.meeting.domain.Outcome;
import ascn.cityregistry.meeting.domain.Outcome.OwnerKind;
import ascn.cityregistry.meeting.domain.OutcomeOwnerUnknown;
import ascn.cityregistry.meeting.domain.OutcomeType;
import ascn.cityregistry.meeting.messaging.MeetingAnnouncer;
import ascn.cityregistry.meeting.persistence.MeetingParts;
import ascn.contracts.identity.Actor;
import ascn.contracts.record.PartialDate;
import ascn.roster.Roster;
import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.NoArgGenerator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The Secretariat writes down what came of a meeting (rules A05, A06). */
@ApplicationScoped
public class RecordOutcome {

    private static final Pattern BODY = Pattern.compile("[A-Z][A-Z0-9]*(_[A-Z0-9]+)*");

    private final NoArgGenerator ids = Generators.timeBasedEpochGenerator();
    private final MeetingParts parts;
    private final Roster roster;
    private final WriteMeeting write;
    private final MeetingAnnouncer announcer;

    RecordOutcome(MeetingParts parts, Roster roster, WriteMeeting write, MeetingAnnouncer announcer) {
        this.parts = parts;
        this.roster = roster;
        this.write = write;
        this.announcer = announcer;
    }

    /**
     * An outcome as it is recorded.
     *
     * @param type what kind of outcome it is
     * @param text what was agreed
     * @param ownerKind what kind of owner it has
     * @param owner code of the body, slug of the city or code of the member state
     * @param dueOn when it is due, where a date was set
     * @param source where it is written down
     */
    public record Agreed(
            OutcomeType type,
            String text,
            OwnerKind ownerKind,
            String owner,
            @Nullable PartialDate dueOn,
            String source) {}

    /**
     * Keeps the outcome, open.
     *
     * @throws ascn.cityregistry.meeting.domain.MeetingNotFound when there is no such meeting
     * @throws ascn.cityregistry.meeting.domain.MeetingOnlyPlanned when it has not taken place
     * @throws EndorsementNotOnAgenda when the framework was endorsed without being on the agenda
     * @throws OutcomeOwnerUnknown when there is no such owner
     */
    @Transactional
    public MeetingView record(UUID id, Agreed agreed, Actor actor) {
        return write.part(id, view -> {
            var meeting = view.meeting();
            meeting.refuseWhenConcluded();
            meeting.refuseWhenOnlyPlanned();
            if (agreed.type() == OutcomeType.ASCF_ENDORSEMENT
                    && view.agenda().stream().noneMatch(item -> item.type() == AgendaType.ENDORSE_ASCF)) {
                throw new EndorsementNotOnAgenda();
            }
            refuseUnknownOwner(agreed, meeting.day());
            var act = write.recorded(meeting, agreed.source(), actor);
            var outcome = new Outcome(
                    ids.generate(),
                    id,
                    agreed.type(),
                    agreed.text(),
                    agreed.ownerKind(),
                    agreed.owner(),
                    agreed.dueOn(),
                    agreed.source(),
                    null);
            var told = new OutcomeRecorded(id, outcome, act);
            parts.keep(told);
            announcer.announce(told);
            return act;
        });
    }

    private void refuseUnknownOwner(Agreed agreed, LocalDate day) {
        boolean known =
                switch (agreed.ownerKind()) {
                    case BODY -> BODY.matcher(agreed.owner()).matches();
                    case CITY -> roster.city(agreed.owner()).isPresent();
                    case MEMBER_STATE ->
                        roster.memberStatesOn(day).stream()
                                .anyMatch(state -> state.code().equals(agreed.owner()));
                };
        if (!known) {
            throw new OutcomeOwnerUnknown(agreed.owner());
        }
    }
}
