package ascn.platform.events.inbox;

import ascn.platform.events.EventsConfig;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import javax.sql.DataSource;

/** Puts the inbox into a Quarkus service, with every follower that the service has. */
@ApplicationScoped
class InboxBeans {

    @Produces
    @Singleton
    Inbox inbox(DataSource dataSource, EventsConfig config, @Any Instance<EventFollower> followers) {
        var subscriptions = new Subscriptions();
        followers.forEach(follower -> follower.subscribe(subscriptions));
        return new Inbox(
                dataSource, work -> QuarkusTransaction.requiringNew().run(work), subscriptions, config.unknownTypes());
    }
}
