package ascn.reporting.membership;

import static org.assertj.core.api.Assertions.assertThat;

import ascn.contracts.event.EventTypes;
import ascn.contracts.event.PublishedEvent;
import ascn.contracts.event.cityregistry.CityRegistryEvent;
import ascn.platform.events.inbox.EventFollower;
import ascn.platform.events.inbox.Subscriptions;
import ascn.platform.testsupport.RealParts;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

/** Here a type that no feature names goes to quarantine, so that nothing the registry tells may be left unnamed. */
@QuarkusTest
@WithTestResource(value = RealParts.class, scope = TestResourceScope.GLOBAL)
class KnownRegistryEventsTest {

    @Inject
    @Any
    Instance<EventFollower> followers;

    @Test
    void everythingThatTheRegistryPublishesIsKnown() {
        var subscriptions = new Subscriptions();
        followers.forEach(follower -> follower.subscribe(subscriptions));

        assertThat(CityRegistryEvent.class.getPermittedSubclasses())
                .isNotEmpty()
                .allMatch(event -> subscriptions.knows(EventTypes.of(event.asSubclass(PublishedEvent.class))));
    }

    @Test
    void aTypeThatNobodyPublishesYetIsNot() {
        var subscriptions = new Subscriptions();
        followers.forEach(follower -> follower.subscribe(subscriptions));

        assertThat(subscriptions.knows("ascn.city-registry.city-admitted.v9")).isFalse();
    }
}
