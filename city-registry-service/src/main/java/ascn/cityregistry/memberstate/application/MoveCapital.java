package ascn.cityregistry.memberstate.application;

import ascn.cityregistry.memberstate.domain.CapitalCity;
import ascn.cityregistry.memberstate.domain.MemberState;
import ascn.cityregistry.memberstate.domain.MemberStateNotFound;
import ascn.cityregistry.memberstate.messaging.MemberStateAnnouncer;
import ascn.cityregistry.memberstate.persistence.MemberStateRepository;
import ascn.contracts.identity.Actor;
import ascn.contracts.record.PartialDate;
import ascn.contracts.record.Standing;
import ascn.platform.audit.Audit;
import ascn.platform.audit.Change;
import ascn.platform.http.conditional.ExpectedVersion;
import ascn.platform.http.time.Acts;
import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.NoArgGenerator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.jspecify.annotations.Nullable;

/** The Secretariat writes down that a member state moved its capital, or plans to (rule M04). */
@ApplicationScoped
public class MoveCapital {

    private final NoArgGenerator ids = Generators.timeBasedEpochGenerator();
    private final MemberStateRepository memberStates;
    private final MemberStateAnnouncer announcer;
    private final Audit audit;
    private final Acts acts;

    MoveCapital(MemberStateRepository memberStates, MemberStateAnnouncer announcer, Audit audit, Acts acts) {
        this.memberStates = memberStates;
        this.announcer = announcer;
        this.audit = audit;
        this.acts = acts;
    }

    /**
     * The move as it took place.
     *
     * @param to the city that became the capital
     * @param occurredOn from which day, as precisely as it is known
     * @param standing RECORDED unless only a plan of it is known
     * @param source where it is written down
     */
    public record Move(
            CapitalCity to,
            PartialDate occurredOn,
            @Nullable Standing standing,
            String source) {}

    /**
     * Keeps the move. It may lie before others that are on record; what was true before its day stays true.
     *
     * @throws MemberStateNotFound when no state has that code
     * @throws ascn.cityregistry.memberstate.domain.CapitalMovedThatDay when another move counts from that day
     * @throws ascn.cityregistry.memberstate.domain.CapitalUnchanged when it moves nothing
     */
    @Transactional
    public MemberState move(String code, ExpectedVersion expected, Move move, Actor actor) {
        var state = memberStates.find(code).orElseThrow(() -> new MemberStateNotFound(code));
        expected.requireCurrent(state.version());
        var before = MemberStateState.of(state);
        var dated = new Acts.Dated(move.occurredOn(), move.standing(), move.source());
        var act = acts.recorded(move.occurredOn(), dated, actor);
        var moved = state.moveCapital(ids.generate(), move.to(), move.source(), act);
        announcer.announce(moved);
        audit.record(Change.of(before, MemberStateState.of(state)), act);
        memberStates.flush();
        return state;
    }
}
