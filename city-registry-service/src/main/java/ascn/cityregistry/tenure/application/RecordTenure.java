package ascn.cityregistry.tenure.application;

import ascn.cityregistry.city.application.FindCities;
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
import ascn.platform.http.time.AskedFor;
import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.NoArgGenerator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** The Secretariat writes down that a post has a holder, and gets the code that invites this person (rules N06, C01). */
@ApplicationScoped
public class RecordTenure {

    private static final int FIRST = 1;

    private final NoArgGenerator ids = Generators.timeBasedEpochGenerator();
    private final TenureRepository tenures;
    private final FindMemberStates memberStates;
    private final FindCities cities;
    private final TenureAnnouncer announcer;
    private final InvitationCodes codes;
    private final Audit audit;
    private final TenureActs acts;

    RecordTenure(
            TenureRepository tenures,
            FindMemberStates memberStates,
            FindCities cities,
            TenureAnnouncer announcer,
            InvitationCodes codes,
            Audit audit,
            TenureActs acts) {
        this.tenures = tenures;
        this.memberStates = memberStates;
        this.cities = cities;
        this.announcer = announcer;
        this.codes = codes;
        this.audit = audit;
        this.acts = acts;
    }

    /**
     * Keeps a new tenure. Tenures are entered in any order of time; days without one are a vacancy.
     *
     * @param subject a member state's code, or for an officer the slug of the city
     * @throws ascn.cityregistry.memberstate.domain.MemberStateNotFound when there is no such state
     * @throws ascn.cityregistry.memberstate.domain.NotAMemberStateOnTheDay when it was not in ASEAN on the first day (M16)
     * @throws ascn.cityregistry.city.domain.CityNotFound when there is no such city
     * @throws ascn.contracts.problem.RuleViolations when the facts are not sound (C02, N02), with everything that is wrong
     * @throws TenureOverlap when another tenure of the post has one of its days (C01)
     */
    @Transactional
    public InvitedTenure record(Post post, String subject, TenureFacts facts, Actor actor) {
        // Before the city is read: one that is merged meanwhile leads to the other when its turn has come.
        tenures.lockTenures();
        var of = subjectOf(post, subject, facts);
        var act = acts.began(facts, actor);
        var recorded = Tenure.record(ids.generate(), post, of.id(), of.memberState(), facts, act);
        tenures.overlapping(post, of.id(), facts, null).ifPresent(other -> {
            throw TenureOverlap.with(other);
        });
        var kept = Tenure.from(recorded);
        tenures.persistAndFlush(kept);
        announcer.announce(recorded);
        audit.record(Change.made(TenureState.of(kept)), act);
        return new InvitedTenure(kept, FIRST, codes.of(kept, FIRST));
    }

    /** What a post is of, by its id, and the member state that this belongs to. */
    private record SubjectOfPost(String id, String memberState) {}

    private SubjectOfPost subjectOf(Post post, String subject, TenureFacts facts) {
        if (post == Post.CHIEF_SMART_CITY_OFFICER) {
            var city = cities.withFacts(subject);
            return new SubjectOfPost(city.id().slug(), city.memberState());
        }
        var state = memberStates.one(subject, AskedFor.NOW);
        state.refuseUnlessMemberOn(facts.since());
        return new SubjectOfPost(state.code(), state.code());
    }
}
