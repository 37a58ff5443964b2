package ascn.cityregistry.meeting.application;

import ascn.cityregistry.meeting.domain.Delegation;
import ascn.cityregistry.meeting.domain.Delegation.Head;
import ascn.cityregistry.meeting.domain.DelegationAlreadyNamed;
import ascn.cityregistry.meeting.domain.DelegationNotNamed;
import ascn.cityregistry.meeting.domain.DelegationNotOfTheRecord;
import ascn.cityregistry.meeting.domain.Meeting;
import ascn.cityregistry.meeting.domain.MeetingEvent.DelegationCorrected;
import ascn.cityregistry.meeting.domain.MeetingEvent.DelegationNamed;
import ascn.cityregistry.meeting.messaging.MeetingAnnouncer;
import ascn.cityregistry.meeting.persistence.MeetingParts;
import ascn.cityregistry.memberstate.application.FindMemberStates;
import ascn.contracts.identity.Actor;
import ascn.contracts.identity.Role;
import ascn.contracts.record.Act;
import ascn.contracts.record.PartialDate;
import ascn.contracts.record.Standing;
import ascn.platform.http.conditional.ExpectedVersion;
import ascn.platform.http.time.Acts;
import ascn.platform.identity.PostOnTheDay;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The National Representative of a member state names its delegation to an annual meeting; the Secretariat writes down those
 * of the past (rule C06). A delegation that was wrongly named is replaced by the same persons.
 */
@ApplicationScoped
public class NameDelegation {

    private final MeetingParts parts;
    private final FindMemberStates memberStates;
    private final WriteMeeting write;
    private final MeetingAnnouncer announcer;
    private final PostOnTheDay postOnTheDay;
    private final Acts acts;

    NameDelegation(
            MeetingParts parts,
            FindMemberStates memberStates,
            WriteMeeting write,
            MeetingAnnouncer announcer,
            PostOnTheDay postOnTheDay,
            Acts acts) {
        this.parts = parts;
        this.memberStates = memberStates;
        this.write = write;
        this.announcer = announcer;
        this.postOnTheDay = postOnTheDay;
        this.acts = acts;
    }

    /**
     * The delegation as it is named.
     *
     * @param memberState code of the member state
     * @param head who leads it
     * @param alternatePost function of the alternate, where one leads
     * @param occurredOn when it was named; today, or for one of the past the day of the meeting, where left out
     * @param source where it is written down, for one of the past
     */
    public record Named(
            String memberState,
            Head head,
            @Nullable String alternatePost,
            @Nullable PartialDate occurredOn,
            @Nullable String source) {}

    /**
     * Keeps the delegation.
     *
     * @throws ascn.cityregistry.meeting.domain.MeetingNotFound when there is no such meeting
     * @throws ascn.platform.identity.PostNotHeld when the actor does not represent that state on the day of the act (N06)
     * @throws DelegationNotOfTheRecord when the Secretariat would name one that is not of the past
     * @throws ascn.cityregistry.memberstate.domain.NotAMemberStateOnTheDay when the state was not in ASEAN then (M16)
     * @throws DelegationAlreadyNamed when the state has one
     */
    @Transactional
    public MeetingView name(UUID id, Named named, Actor actor) {
        return write.part(id, view -> {
            var meeting = view.meeting();
            var act = actOf(meeting, named, actor);
            meeting.refuseWhenConcluded();
            memberStates.refuseUnlessMemberOn(named.memberState(), meeting.day());
            if (named(view, named.memberState())) {
                throw new DelegationAlreadyNamed();
            }
            var told = new DelegationNamed(id, delegation(named, null, act), act);
            parts.keep(told);
            announcer.announce(told);
            return act;
        });
    }

    /**
     * Keeps a delegation in the place of the one that was named wrongly; that one stays answerable (N01).
     *
     * @param reason why it is replaced
     * @throws DelegationNotNamed when the state has none
     */
    @Transactional
    public MeetingView correct(UUID id, ExpectedVersion expected, Named named, String reason, Actor actor) {
        return write.part(id, view -> {
            var meeting = view.meeting();
            var act = actOf(meeting, named, actor);
            if (!named(view, named.memberState())) {
                throw new DelegationNotNamed(named.memberState());
            }
            expected.requireCurrent(meeting.version());
            meeting.refuseWhenConcluded();
            var told = new DelegationCorrected(id, delegation(named, reason, act), reason, act);
            parts.keep(told);
            announcer.announce(told);
            return act;
        });
    }

    private static boolean named(MeetingView view, String memberState) {
        return view.delegations().stream()
                .anyMatch(delegation -> delegation.memberState().equals(memberState));
    }

    private static Delegation delegation(Named named, @Nullable String reason, Act act) {
        return new Delegation(
                named.memberState(), named.head(), named.alternatePost(), act.occurredOn(), act.sourceText(), reason);
    }

    /** The act by which the actor may name it, or the refusal. */
    private Act actOf(Meeting meeting, Named named, Actor actor) {
        var act = datedActOf(meeting, named, actor);
        postOnTheDay.requireFor(named.memberState(), actor, act.occurredOn().lastDay());
        return act;
    }

    private Act datedActOf(Meeting meeting, Named named, Actor actor) {
        if (!actor.has(Role.SECRETARIAT)) {
            return acts.performed(new Acts.Dated(named.occurredOn(), Standing.RECORDED, named.source()), actor);
        }
        if (meeting.standing() == Standing.PLANNED || named.source() == null) {
            throw new DelegationNotOfTheRecord();
        }
        var day = named.occurredOn() == null ? meeting.occurredOn() : named.occurredOn();
        return acts.recorded(day, new Acts.Dated(day, Standing.RECORDED, named.source()), actor);
    }
}
