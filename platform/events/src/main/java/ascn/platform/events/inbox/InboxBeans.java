package ascn.platform.events.inbox;

import ascn.contracts.event.Publisher;
import ascn.platform.events.EventsConfig;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/** Puts the inbox into a Quarkus service, with every follower that the service has. */
@ApplicationScoped
class InboxBeans {

    /** A topic carries the facts of one service; nobody else may speak on it. */
    private static final Map<String, String> SOURCES =
            Arrays.stream(Publisher.values()).collect(Collectors.toMap(Publisher::topic, Publisher::source));

    @Produces
    @Singleton
    Inbox inbox(
            DataSource dataSource,
            EventsConfig config,
            @Any Instance<EventFollower> followers,
            Transactions transactions) {
        var subscriptions = new Subscriptions();
        followers.forEach(follower -> follower.subscribe(subscriptions));
        var rules = new InboxRules(
                config.unknownTypes(), SOURCES, config.largestPayload(), InboxRules.USUAL_LARGEST_HEADERS);
        return new Inbox(dataSource, transactions, subscriptions, rules);
    }
}
