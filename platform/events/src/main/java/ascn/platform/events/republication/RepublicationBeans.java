package ascn.platform.events.republication;

import ascn.platform.events.EventsConfig;
import ascn.platform.events.outbox.EventPublisher;
import ascn.platform.events.outbox.OutboxArchive;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Map;
import javax.sql.DataSource;

/** Puts the republisher into a Quarkus service. */
@ApplicationScoped
class RepublicationBeans {

    /** Fewer than the relay's, so that the relay's batches find the broker and the database free in between. */
    private static final int BATCH = 1_000;

    @Produces
    @Singleton
    Republisher republisher(
            DataSource dataSource,
            OutboxArchive archive,
            EventsConfig config,
            @Identifier("default-kafka-broker") Map<String, Object> kafka) {
        var topic = config.publisher().topic();
        return new Republisher(dataSource, () -> new EventPublisher(kafka, topic), archive, BATCH);
    }

    void start(@Observes StartupEvent started, Republisher republisher) {
        republisher.start();
    }

    void stop(@Observes ShutdownEvent stopping, Republisher republisher) {
        republisher.close();
    }
}
