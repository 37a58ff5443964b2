package ascn.cityregistry.tenure.application;

import ascn.cityregistry.memberstate.application.FindMemberStates;
import ascn.cityregistry.tenure.domain.Post;
import ascn.cityregistry.tenure.domain.Tenure;
import ascn.cityregistry.tenure.domain.TenureFacts;
import ascn.cityregistry.tenure.domain.TenureOverlap;
import ascn.cityregistry.tenure.messaging.TenureAnnouncer;
import ascn.cityregistry.tenure.persistence.TenureRepository;
import ascn.contracts.identity.Actor;
import ascn.platform.audit.Audit;
import ascn.platform.audit.Change;
import ascn.platform.http.conditional.ExpectedVersion;
import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.NoArgGenerator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** The Secretariat replaces what was known of a tenure that nobody has accepted; what was known stays answerable (N01). */
@ApplicationScoped
public class CorrectTenure {

    private final NoArgGenerator ids = Generators.timeBasedEpochGenerator();
    private final TenureRepository tenures;
    private final FindMemberStates memberStates;
    private final TenureAnnouncer announcer;
    private final Audit audit;
    private final TenureActs acts;

    CorrectTenure(
            TenureRepository tenures,
            FindMemberStates memberStates,
            TenureAnnouncer announcer,
            Audit audit,
            TenureActs acts) {
        this.tenures = tenures;
        this.memberStates = memberStates;
        this.announcer = announcer;
        this.audit = audit;
        this.acts = acts;
    }

    /**
     * Replaces the facts; post and subject stay, and so does the invitation.
     *
     * @param reason why they are corrected
     * @throws ascn.cityregistry.tenure.domain.TenureNotFound when there is none of that id
     * @throws ascn.cityregistry.tenure.domain.TenureAlreadyAccepted when a person is bound to it
     * @throws ascn.cityregistry.tenure.domain.TenureAlreadyEnded when it has ended by an act of its own
     * @throws ascn.contracts.problem.RuleViolations when the facts are not sound, with everything that is wrong
     * @throws TenureOverlap when another tenure of the post has one of its days
     */
    @Transactional
    public Tenure correct(UUID id, ExpectedVersion expected, TenureFacts facts, String reason, Actor actor) {
        tenures.lockTenures();
        var tenure = tenures.get(id);
        expected.requireCurrent(tenure.version());
        var act = acts.began(facts, actor);
        tenure.refuseUnlessOpen();
        if (tenure.post() != Post.CHIEF_SMART_CITY_OFFICER) {
            memberStates.refuseUnlessMemberOn(tenure.memberState(), facts.since());
        }
        tenures.overlapping(tenure.post(), tenure.subject(), facts, id).ifPresent(other -> {
            throw TenureOverlap.with(other);
        });
        var before = TenureState.of(tenure);
        var former = tenure.asItIs(ids.generate(), act.recordedAt());
        var corrected = tenure.correct(facts, reason, act);
        tenures.keep(former);
        tenures.flush();
        announcer.announce(corrected);
        audit.record(Change.of(before, TenureState.of(tenure)), act);
        return tenure;
    }
}
