package ascn.reporting.membership.messaging;

import ascn.contracts.event.PublishedEvent;
import ascn.contracts.event.cityregistry.CityRegistryEvent;
import ascn.platform.events.inbox.EventFollower;
import ascn.platform.events.inbox.Subscriptions;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Knows every record that the registry publishes, whether a figure rests on it or not: the Chair calendar and the quotas
 * must not end in quarantine and hold up what comes after them. The inbox keeps them all, so a figure that is thought of
 * later is built from them by a rebuild. What this build has no record of goes to quarantine as before.
 */
@ApplicationScoped
class OtherRegistryFacts implements EventFollower {

    @Override
    public void subscribe(Subscriptions subscriptions) {
        for (Class<?> event : CityRegistryEvent.class.getPermittedSubclasses()) {
            subscriptions.ignore(event.asSubclass(PublishedEvent.class));
        }
    }
}
