package ascn.actionplan.expertise.application;

import ascn.actionplan.catalogue.application.FindCatalogue;
import ascn.actionplan.expertise.domain.ExpertiseEvent.ExpertiseOffered;
import ascn.actionplan.expertise.domain.ExpertiseOffer;
import ascn.actionplan.expertise.domain.OfferFacts;
import ascn.actionplan.expertise.messaging.ExpertiseAnnouncer;
import ascn.actionplan.expertise.persistence.ExpertiseOfferTable;
import ascn.actionplan.project.application.CityAuthors;
import ascn.actionplan.project.domain.SectorUnknown;
import ascn.contracts.identity.Actor;
import ascn.contracts.problem.RuleViolation;
import ascn.contracts.problem.RuleViolations;
import ascn.platform.audit.Audit;
import ascn.platform.audit.Change;
import ascn.platform.http.conditional.ExpectedVersion;
import ascn.platform.http.time.Acts;
import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.NoArgGenerator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** A city offers expertise and assets to other cities, and takes an offer back (rule P23). */
@ApplicationScoped
public class OfferExpertise {

    private final NoArgGenerator ids = Generators.timeBasedEpochGenerator();
    private final ExpertiseOfferTable offers;
    private final ExpertiseAnnouncer announcer;
    private final FindCatalogue catalogue;
    private final CityAuthors authors;
    private final Audit audit;
    private final Acts acts;

    OfferExpertise(
            ExpertiseOfferTable offers,
            ExpertiseAnnouncer announcer,
            FindCatalogue catalogue,
            CityAuthors authors,
            Audit audit,
            Acts acts) {
        this.offers = offers;
        this.announcer = announcer;
        this.catalogue = catalogue;
        this.authors = authors;
        this.audit = audit;
        this.acts = acts;
    }

    /**
     * Makes an offer.
     *
     * @param slug the city
     * @throws ascn.actionplan.project.domain.CityUnknown when the slug leads to no city
     * @throws ascn.platform.identity.PostNotHeld when the actor is not its officer on the day of the act (C04, N06)
     * @throws RuleViolations with everything that is wrong: its days, its sectors
     */
    @Transactional
    public ExpertiseOffer offer(String slug, OfferFacts facts, Acts.Dated dated, Actor actor) {
        var city = authors.city(slug);
        var act = acts.performed(dated, actor);
        var day = act.occurredOn().lastDay();
        authors.require(city, actor, day);
        RuleViolations.refuseForAll(
                facts::refuseWhenBackwards, () -> RuleViolations.refuseIfAny(faultsOfSectors(facts.sectors(), day)));
        var offered = new ExpertiseOffered(ids.generate(), city.cityId(), city.memberState(), facts, act);
        offers.keep(offered);
        announcer.announce(offered);
        var offer = ExpertiseOffer.from(offered);
        audit.record(Change.made(ExpertiseState.of(offer)), act);
        return offer;
    }

    private List<RuleViolation> faultsOfSectors(List<String> sectors, LocalDate day) {
        var known = catalogue.sectorsAmong(Set.copyOf(sectors), day);
        var faults = new ArrayList<RuleViolation>();
        for (int place = 0; place < sectors.size(); place++) {
            if (!known.contains(sectors.get(place))) {
                faults.add(new SectorUnknown(sectors.get(place), "/sectors/" + place));
            }
        }
        return faults;
    }

    /**
     * Takes an offer back. What was asked until then is still to be answered.
     *
     * @throws ascn.actionplan.expertise.domain.ExpertiseOfferNotFound when there is none
     * @throws ascn.platform.identity.PostNotHeld when the actor is not the city's officer on the day of the act (C04, N06)
     * @throws ascn.actionplan.expertise.domain.ExpertiseOfferAlreadyWithdrawn when it has been
     * @throws ascn.actionplan.expertise.domain.ExpertiseActOutOfOrder when it was not offered yet on that day
     */
    @Transactional
    public ExpertiseOffer withdraw(UUID id, ExpectedVersion expected, String reason, Acts.Dated dated, Actor actor) {
        var offer = offers.lock(id);
        var act = acts.performed(dated, actor);
        authors.require(authors.city(offer.city()), actor, act.occurredOn().lastDay());
        expected.requireCurrent(offer.version());
        var withdrawn = offer.withdraw(reason, act);
        offers.keep(withdrawn);
        announcer.announce(withdrawn);
        var after = offer.after(withdrawn);
        audit.record(Change.of(ExpertiseState.of(offer), ExpertiseState.of(after)), act);
        return after;
    }
}
