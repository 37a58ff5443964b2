package ascn.actionplan.expertise.application;

import ascn.actionplan.expertise.domain.AnswerKind;
import ascn.actionplan.expertise.domain.ExpertiseAlreadyAskedFor;
import ascn.actionplan.expertise.domain.ExpertiseRequest;
import ascn.actionplan.expertise.messaging.ExpertiseAnnouncer;
import ascn.actionplan.expertise.persistence.ExpertiseOfferTable;
import ascn.actionplan.expertise.persistence.ExpertiseRequestTable;
import ascn.actionplan.project.application.CityAuthors;
import ascn.contracts.identity.Actor;
import ascn.platform.audit.Audit;
import ascn.platform.audit.Change;
import ascn.platform.http.conditional.ExpectedVersion;
import ascn.platform.http.time.Acts;
import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.NoArgGenerator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** A city asks for what another one offers, and is answered by it (rule P23). */
@ApplicationScoped
public class AskForExpertise {

    private final NoArgGenerator ids = Generators.timeBasedEpochGenerator();
    private final ExpertiseOfferTable offers;
    private final ExpertiseRequestTable requests;
    private final ExpertiseAnnouncer announcer;
    private final CityAuthors authors;
    private final Audit audit;
    private final Acts acts;

    AskForExpertise(
            ExpertiseOfferTable offers,
            ExpertiseRequestTable requests,
            ExpertiseAnnouncer announcer,
            CityAuthors authors,
            Audit audit,
            Acts acts) {
        this.offers = offers;
        this.requests = requests;
        this.announcer = announcer;
        this.authors = authors;
        this.audit = audit;
        this.acts = acts;
    }

    /**
     * Asks for it.
     *
     * @param slug the city that asks
     * @throws ascn.actionplan.expertise.domain.ExpertiseOfferNotFound when there is no such offer
     * @throws ascn.actionplan.project.domain.CityUnknown when the slug leads to no city
     * @throws ascn.platform.identity.PostNotHeld when the actor is not its officer on the day of the act (C04, N06)
     * @throws ascn.actionplan.expertise.domain.ExpertiseOfOwnCity when the city asks itself
     * @throws ascn.actionplan.expertise.domain.ExpertiseOfferClosed when the offer is not open on that day
     * @throws ExpertiseAlreadyAskedFor when a request of the city waits for its answer
     */
    @Transactional
    public ExpertiseRequest ask(UUID offerId, String slug, String purpose, Acts.Dated dated, Actor actor) {
        var offer = offers.lock(offerId);
        var city = authors.city(slug);
        var act = acts.performed(dated, actor);
        authors.require(city, actor, act.occurredOn().lastDay());
        var asked = offer.askFor(ids.generate(), city.cityId(), city.memberState(), purpose, act);
        if (requests.isOpen(offerId, city.cityId())) {
            throw new ExpertiseAlreadyAskedFor(city.cityId());
        }
        requests.keep(asked);
        announcer.announce(asked);
        var request = ExpertiseRequest.from(asked);
        audit.record(Change.made(ExpertiseState.of(request)), act);
        return request;
    }

    /**
     * Answers a request for what the own city offers.
     *
     * @throws ascn.actionplan.expertise.domain.ExpertiseRequestNotFound when there is none
     * @throws ascn.platform.identity.PostNotHeld when the actor is not the offering city's officer on the day of the act (C04, N06)
     * @throws ascn.actionplan.expertise.domain.ExpertiseAlreadyAnswered when it has been answered
     * @throws ascn.actionplan.expertise.domain.ExpertiseActOutOfOrder when it was not asked yet on that day
     */
    @Transactional
    public ExpertiseRequest answer(
            UUID offerId,
            UUID id,
            ExpectedVersion expected,
            AnswerKind kind,
            String text,
            Acts.Dated dated,
            Actor actor) {
        var request = requests.lock(offerId, id);
        var act = acts.performed(dated, actor);
        authors.require(
                authors.city(request.offeringCity()), actor, act.occurredOn().lastDay());
        expected.requireCurrent(request.version());
        var answered = request.answer(kind, text, act);
        requests.keep(answered);
        announcer.announce(answered);
        var after = request.after(answered);
        audit.record(Change.of(ExpertiseState.of(request), ExpertiseState.of(after)), act);
        return after;
    }
}
