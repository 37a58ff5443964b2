package ascn.cityregistry.tenure.application;

import ascn.cityregistry.city.application.FindCities;
import ascn.cityregistry.memberstate.application.FindMemberStates;
import ascn.cityregistry.tenure.domain.KnownTenure;
import ascn.cityregistry.tenure.domain.Post;
import ascn.cityregistry.tenure.domain.PostPeriod;
import ascn.cityregistry.tenure.domain.Tenure;
import ascn.cityregistry.tenure.domain.TenureFilter;
import ascn.cityregistry.tenure.domain.TenuresOfAnother;
import ascn.cityregistry.tenure.persistence.KnownTenureRepository;
import ascn.cityregistry.tenure.persistence.KnownTenureRepository.Place;
import ascn.cityregistry.tenure.persistence.TenureRepository;
import ascn.contracts.identity.Actor;
import ascn.contracts.identity.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who holds which post, on which days. */
@ApplicationScoped
public class FindTenures {

    private static final String ME = "me";

    private final TenureRepository tenures;
    private final KnownTenureRepository known;
    private final FindMemberStates memberStates;
    private final FindCities cities;
    private final InvitationCodes codes;

    FindTenures(
            TenureRepository tenures,
            KnownTenureRepository known,
            FindMemberStates memberStates,
            FindCities cities,
            InvitationCodes codes) {
        this.tenures = tenures;
        this.known = known;
        this.memberStates = memberStates;
        this.cities = cities;
        this.codes = codes;
    }

    /**
     * The tenure of that id as it was known at a moment.
     *
     * @throws ascn.cityregistry.tenure.domain.TenureNotFound when there was none
     */
    @Transactional
    public KnownTenure get(UUID id, Instant knownAt) {
        return known.get(id, knownAt);
    }

    /** The tenure of that id as it is now, where there is one. */
    @Transactional
    public Optional<Tenure> find(UUID id) {
        return tenures.find(id);
    }

    /**
     * The tenure as it is now.
     *
     * @throws ascn.cityregistry.tenure.domain.TenureNotFound when there is none
     */
    @Transactional
    public Tenure current(UUID id) {
        return tenures.get(id);
    }

    /** The same for whoever made a code of it, with the code as long as it is good. */
    @Transactional
    public InvitedTenure invited(UUID id, int generation) {
        var tenure = tenures.get(id);
        return new InvitedTenure(tenure, generation, codes.of(tenure, generation));
    }

    /**
     * The tenures of a post and its vacancies, in the order of their days.
     *
     * @param subject a member state's code, or for an officer the slug of the city
     * @param day only what is on this day, where given: exactly one tenure or vacancy
     * @param knownAt as it was known at this moment
     * @throws ascn.cityregistry.memberstate.domain.MemberStateNotFound when there is no such state
     * @throws ascn.cityregistry.city.domain.CityNotFound when there is no such city
     */
    @Transactional
    public HistoryOfPost history(Post post, String subject, @Nullable LocalDate day, Instant knownAt) {
        var history = post == Post.CHIEF_SMART_CITY_OFFICER ? ofCity(subject) : ofMemberState(post, subject, knownAt);
        var all = known.of(post, history.subject(), knownAt);
        return history.with(day == null ? PostPeriod.history(all) : List.of(PostPeriod.on(day, all)));
    }

    private HistoryOfPost ofCity(String slug) {
        var city = cities.withFacts(slug);
        return HistoryOfPost.empty(Post.CHIEF_SMART_CITY_OFFICER, city.id().slug(), city.memberState());
    }

    private HistoryOfPost ofMemberState(Post post, String code, Instant knownAt) {
        var state = memberStates.one(code, knownAt);
        return HistoryOfPost.empty(post, state.code(), state.code());
    }

    /**
     * A page of tenures with their holders, by their first days. The Secretariat sees all, anybody else the own ones.
     *
     * @param filter which ones; its holder may be {@code me}
     * @param after first day and id of the last tenure of the page before
     * @throws TenuresOfAnother when somebody else's are asked for
     */
    @Transactional
    public List<KnownTenure> list(TenureFilter filter, Actor actor, Optional<List<String>> after, int limit) {
        var place = after.map(keys -> new Place(LocalDate.parse(keys.get(0)), UUID.fromString(keys.get(1))));
        return known.list(visibleTo(actor, filter), place, limit);
    }

    private static TenureFilter visibleTo(Actor actor, TenureFilter filter) {
        var asked = ME.equals(filter.holder()) ? actor.id() : filter.holder();
        if (actor.has(Role.SECRETARIAT)) {
            return filter.heldBy(asked);
        }
        if (asked != null && !asked.equals(actor.id())) {
            throw new TenuresOfAnother();
        }
        return filter.heldBy(actor.id());
    }

    /** The tenures that a person holds on a day. */
    @Transactional
    public List<Tenure> heldBy(String actorId, LocalDate day) {
        return tenures.heldBy(actorId, day);
    }
}
