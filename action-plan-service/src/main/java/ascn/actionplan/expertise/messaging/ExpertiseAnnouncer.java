package ascn.actionplan.expertise.messaging;

import ascn.actionplan.expertise.domain.ExpertiseEvent.ExpertiseAnswered;
import ascn.actionplan.expertise.domain.ExpertiseEvent.ExpertiseAskedFor;
import ascn.actionplan.expertise.domain.ExpertiseEvent.ExpertiseOfferWithdrawn;
import ascn.actionplan.expertise.domain.ExpertiseEvent.ExpertiseOffered;
import ascn.contracts.event.actionplan.ActionPlanEvent;
import ascn.contracts.event.actionplan.ExpertiseAnsweredV1;
import ascn.contracts.event.actionplan.ExpertiseAskedForV1;
import ascn.contracts.event.actionplan.ExpertiseOfferWithdrawnV1;
import ascn.contracts.event.actionplan.ExpertiseOfferedV1;
import ascn.contracts.record.Act;
import ascn.platform.events.AggregateRef;
import ascn.platform.events.outbox.Outbox;
import ascn.platform.events.outbox.Recording;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Tells the other services of offers. That somebody asked and was answered is told; what the two cities said stays with them.
 * All of it is told of the offer, in one order.
 */
@ApplicationScoped
public class ExpertiseAnnouncer {

    private final Outbox outbox;

    ExpertiseAnnouncer(Outbox outbox) {
        this.outbox = outbox;
    }

    /** Tells of an offer, within the transaction that made it. */
    public void announce(ExpertiseOffered offered) {
        var facts = offered.facts();
        append(
                offered.offerId(),
                new ExpertiseOfferedV1(
                        offered.offerId(),
                        offered.city(),
                        offered.memberState(),
                        facts.kind().name(),
                        facts.title(),
                        facts.description(),
                        facts.sectors(),
                        text(facts.from()),
                        text(facts.until()),
                        facts.conditions().toString(),
                        offered.act().sourceText()),
                offered.act());
    }

    /** Tells that an offer is withdrawn, within the transaction that withdrew it. */
    public void announce(ExpertiseOfferWithdrawn withdrawn) {
        append(
                withdrawn.offerId(),
                new ExpertiseOfferWithdrawnV1(
                        withdrawn.offerId(),
                        withdrawn.city(),
                        withdrawn.reason(),
                        withdrawn.act().sourceText()),
                withdrawn.act());
    }

    /** Tells that a city asked, within the transaction that kept it. */
    public void announce(ExpertiseAskedFor asked) {
        append(
                asked.offerId(),
                new ExpertiseAskedForV1(
                        asked.offerId(), asked.requestId(), asked.city(), asked.askingCity(), asked.askingState()),
                asked.act());
    }

    /** Tells how it was answered, within the transaction that kept it. */
    public void announce(ExpertiseAnswered answered) {
        append(
                answered.offerId(),
                new ExpertiseAnsweredV1(
                        answered.offerId(),
                        answered.requestId(),
                        answered.city(),
                        answered.askingCity(),
                        answered.kind().name()),
                answered.act());
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    private void append(UUID offer, ActionPlanEvent event, Act act) {
        outbox.append(
                new AggregateRef("expertise-offer", offer.toString()),
                event,
                new Recording(act.occurredOn().toString(), act.recordedAt(), act.actor()));
    }
}
