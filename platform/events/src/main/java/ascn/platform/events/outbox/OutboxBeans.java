package ascn.platform.events.outbox;

import ascn.platform.events.EventsConfig;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.Map;
import javax.sql.DataSource;

/** Puts the outbox and its relay into a Quarkus service. */
@ApplicationScoped
class OutboxBeans {

    @Produces
    @Singleton
    OutboxArchive archive(EventsConfig config) {
        return new OutboxArchive(config.publisher().source());
    }

    @Produces
    @Singleton
    OutboxRelay relay(
            DataSource dataSource,
            OutboxArchive archive,
            EventsConfig config,
            @Identifier("default-kafka-broker") Map<String, Object> kafka) {
        var topic = config.publisher().topic();
        return new OutboxRelay(
                dataSource, () -> new EventPublisher(kafka, topic), new RelayTurn(archive, config.relayBatch()));
    }

    @Produces
    @Singleton
    Outbox outbox(DataSource dataSource, OutboxRelay relay, TransactionSynchronizationRegistry transaction) {
        return new Outbox(dataSource, () -> wakeAfterCommit(transaction, relay));
    }

    private static void wakeAfterCommit(TransactionSynchronizationRegistry transaction, OutboxRelay relay) {
        if (transaction.getTransactionStatus() != Status.STATUS_ACTIVE) {
            throw new IllegalStateException("A fact is told only in the transaction that makes it true");
        }
        transaction.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {
                // Nothing to prepare: the event is written already.
            }

            @Override
            public void afterCompletion(int status) {
                if (status == Status.STATUS_COMMITTED) {
                    relay.wake();
                }
            }
        });
    }

    void start(@Observes StartupEvent started, OutboxRelay relay) {
        relay.start();
    }

    void stop(@Observes ShutdownEvent stopping, OutboxRelay relay) {
        relay.close();
    }
}
