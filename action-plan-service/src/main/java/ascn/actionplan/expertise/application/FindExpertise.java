package ascn.actionplan.expertise.application;

import ascn.actionplan.expertise.domain.ExpertiseKind;
import ascn.actionplan.expertise.domain.ExpertiseOffer;
import ascn.actionplan.expertise.domain.ExpertiseRequest;
import ascn.actionplan.expertise.domain.ExpertiseRequestNotFound;
import ascn.actionplan.expertise.persistence.ExpertiseOfferTable;
import ascn.actionplan.expertise.persistence.ExpertiseRequestTable;
import ascn.actionplan.project.application.Viewers;
import ascn.platform.http.time.AskedFor;
import ascn.roster.Roster;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What cities offer, for all who are signed in; and who asked for it, for the two cities and the Secretariat (rule P23). */
@ApplicationScoped
public class FindExpertise {

    private final ExpertiseOfferTable offers;
    private final ExpertiseRequestTable requests;
    private final Viewers viewers;
    private final Roster roster;

    FindExpertise(ExpertiseOfferTable offers, ExpertiseRequestTable requests, Viewers viewers, Roster roster) {
        this.offers = offers;
        this.requests = requests;
        this.viewers = viewers;
        this.roster = roster;
    }

    /**
     * What a list is asked for; all that is absent is not asked.
     *
     * @param city slug of the offering city, under any of its names
     * @param memberState code of that city's member state
     * @param kind what is offered
     * @param sector code of a sector
     */
    public record Question(
            @Nullable String city,
            @Nullable String memberState,
            @Nullable ExpertiseKind kind,
            @Nullable String sector) {}

    /** A page of the offers that are open on a day, by city and in the order in which they were told. */
    @Transactional
    public List<ExpertiseOffer> offers(Question question, AskedFor asked, Optional<List<String>> after, int limit) {
        var city = question.city() == null
                ? null
                : roster.cityIdOf(question.city()).orElse(question.city());
        var filter = new ExpertiseOfferTable.Filter(
                asked.day(), city, question.memberState(), question.kind(), question.sector());
        return offers.list(filter, after, limit);
    }

    /**
     * One offer, open or not.
     *
     * @throws ascn.actionplan.expertise.domain.ExpertiseOfferNotFound when there is none
     */
    @Transactional
    public ExpertiseOffer offer(UUID id) {
        return offers.get(id);
    }

    /**
     * A page of the requests for an offer that the caller may read, in the order in which they were told.
     *
     * @throws ascn.actionplan.expertise.domain.ExpertiseOfferNotFound when there is no such offer
     */
    @Transactional
    public List<ExpertiseRequest> requests(UUID offerId, Optional<List<String>> after, int limit) {
        var offer = offers.get(offerId);
        return requests.list(offer.id(), viewers.current(), after, limit);
    }

    /**
     * One request.
     *
     * @throws ExpertiseRequestNotFound when there is none for the caller
     */
    @Transactional
    public ExpertiseRequest request(UUID offerId, UUID id) {
        var request = requests.get(offerId, id);
        if (!request.isFor(viewers.current())) {
            throw new ExpertiseRequestNotFound(id.toString());
        }
        return request;
    }

    /** A request that this caller has made or answered, on whatever day he or she held the post. */
    @Transactional
    public ExpertiseRequest present(UUID offerId, UUID id) {
        return requests.get(offerId, id);
    }
}
