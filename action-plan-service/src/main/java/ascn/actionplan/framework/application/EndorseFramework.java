package ascn.actionplan.framework.application;

import ascn.actionplan.framework.messaging.FrameworkAnnouncer;
import ascn.contracts.identity.Actor;
import ascn.platform.http.time.Acts;
import ascn.platform.identity.PostOnTheDay;
import ascn.roster.Roster;
import ascn.roster.RosterMemberState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.stream.Collectors;

/** A member state endorses an edition, through its National Representative (rule F04). */
@ApplicationScoped
public class EndorseFramework {

    private final WriteFramework write;
    private final Roster roster;
    private final FrameworkAnnouncer announcer;
    private final PostOnTheDay postOnTheDay;
    private final Acts acts;

    EndorseFramework(
            WriteFramework write, Roster roster, FrameworkAnnouncer announcer, PostOnTheDay postOnTheDay, Acts acts) {
        this.write = write;
        this.roster = roster;
        this.announcer = announcer;
        this.postOnTheDay = postOnTheDay;
        this.acts = acts;
    }

    /**
     * Keeps the endorsement; the last one that is missing makes the edition endorsed.
     *
     * @param digest digest of the text that it endorses
     * @throws ascn.actionplan.framework.domain.FrameworkNotFound when there is none for the actor
     * @throws ascn.platform.identity.PostNotHeld when the actor does not represent the state on that day (N06)
     * @throws ascn.actionplan.framework.domain.StepOutOfOrder when it is not put up (F03)
     * @throws ascn.actionplan.framework.domain.AnotherText when the digest is that of another text
     * @throws ascn.actionplan.framework.domain.EndorsementOnRecord when the state has endorsed it
     */
    @Transactional
    public FrameworkView endorse(String edition, String memberState, String digest, Acts.Dated dated, Actor actor) {
        return write.write(edition, actor, framework -> {
            var act = acts.performed(dated, actor);
            postOnTheDay.requireFor(memberState, actor, act.occurredOn().lastDay());
            var members = roster.memberStatesOn(framework.dayOfConsensus(act.occurredOn())).stream()
                    .map(RosterMemberState::code)
                    .collect(Collectors.toSet());
            var endorsement = framework.endorse(memberState, digest, members, act);
            announcer.announce(endorsement.byMemberState());
            endorsement.whole().ifPresent(announcer::announce);
            return act;
        });
    }
}
