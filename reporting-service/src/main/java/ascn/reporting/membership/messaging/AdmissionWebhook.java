package ascn.reporting.membership.messaging;

import ascn.contracts.event.cityregistry.CityAdmittedV1;
import ascn.platform.events.inbox.EventFollower;
import ascn.platform.events.inbox.Subscriptions;
import ascn.platform.webhooks.WebhookEventType;
import ascn.platform.webhooks.WebhookMessage;
import ascn.platform.webhooks.WebhookSource;
import ascn.platform.webhooks.Webhooks;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;

/**
 * Tells partner systems that a city became a member. It follows the event by itself and not the read model: a read model
 * that is rebuilt tells nobody, and one event is told once however often it is applied.
 */
@ApplicationScoped
class AdmissionWebhook implements EventFollower, WebhookSource {

    private static final WebhookEventType CITY_ADMITTED = new WebhookEventType(
            "city.admitted",
            "A city became a member of the network and counts in its figures. The data has its id, name, member state and"
                    + " the day, as precisely as it is known.",
            Set.of());

    private final Webhooks webhooks;

    AdmissionWebhook(Webhooks webhooks) {
        this.webhooks = webhooks;
    }

    /** The data of the message; once published its form does not change. */
    record CityAdmitted(String cityId, String name, String memberState, String admittedOn) {}

    @Override
    public List<WebhookEventType> eventTypes() {
        return List.of(CITY_ADMITTED);
    }

    @Override
    public void subscribe(Subscriptions subscriptions) {
        subscriptions.on(
                CityAdmittedV1.class,
                (admitted, envelope) -> webhooks.offer(WebhookMessage.toEveryone(
                        CITY_ADMITTED.name(),
                        envelope.recordedAt(),
                        dataOf(admitted),
                        envelope.id().toString())));
    }

    private static CityAdmitted dataOf(CityAdmittedV1 admitted) {
        return new CityAdmitted(admitted.cityId(), admitted.name(), admitted.memberState(), admitted.admittedOn());
    }
}
