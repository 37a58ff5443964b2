package ascn.platform.events.checkpoint;

import ascn.contracts.event.Publisher;
import ascn.contracts.event.checkpoint.ActionPlanCheckpointV1;
import ascn.contracts.event.checkpoint.CheckpointEvent;
import ascn.contracts.event.checkpoint.CityRegistryCheckpointV1;
import ascn.contracts.event.checkpoint.ReportingCheckpointV1;
import ascn.contracts.event.checkpoint.TwinningCheckpointV1;
import ascn.contracts.record.Act;
import ascn.platform.events.AggregateRef;
import ascn.platform.events.EventsConfig;
import ascn.platform.events.outbox.Outbox;
import ascn.platform.events.outbox.OutboxArchive;
import ascn.platform.events.outbox.OutboxNumbering;
import ascn.platform.events.outbox.Recording;
import ascn.platform.events.outbox.RelayMarks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import javax.sql.DataSource;
import org.jboss.logging.Logger;

/**
 * Says how far the own story has come, and tells it to the others when there is news. The event itself comes after the head
 * that it speaks of, and is counted by the next checkpoint.
 */
@ApplicationScoped
public class MakeCheckpoint {

    private static final Logger LOG = Logger.getLogger(MakeCheckpoint.class);

    /** One process at a time looks whether the interval has brought news. */
    private static final long LOCK = 0x41534350L;

    private final DataSource dataSource;
    private final OutboxNumbering numbering;
    private final OwnCheckpoints checkpoints;
    private final Outbox outbox;
    private final Publisher publisher;
    private final Clock clock;

    MakeCheckpoint(DataSource dataSource, OutboxArchive archive, Outbox outbox, EventsConfig config, Clock clock) {
        this.dataSource = dataSource;
        this.numbering = new OutboxNumbering(archive);
        this.checkpoints = new OwnCheckpoints(config.publisher());
        this.outbox = outbox;
        this.publisher = config.publisher();
        this.clock = clock;
    }

    /**
     * Gives positions to all facts that were committed before this call, so that {@link #make()} covers them. It needs no
     * broker. The transaction is the connection's own and short: the relay waits for it, and it changes nothing that anybody
     * was told, so the audit of a request has nothing to say of it.
     *
     * @throws OutboxNumbering.NumberingBusy when somebody else has kept the marks for seconds
     */
    public void numberEverythingCommitted() {
        long head = use(connection -> {
            connection.setAutoCommit(false);
            try {
                long covered = numbering.numberEverything(connection);
                connection.commit();
                return covered;
            } catch (SQLException | RuntimeException e) {
                connection.rollback();
                throw e;
            } finally {
                connection.setAutoCommit(true);
            }
        });
        LOG.debugf("Everything committed has a position, up to %d", head);
    }

    /** Makes a checkpoint at the head, and tells it when anything was told since the last. Joins the transaction. */
    @Transactional
    public Checkpoint make() {
        return use(connection -> {
            var latest = checkpoints.latest(connection);
            return keep(connection, latest, atHead(connection, latest));
        });
    }

    /** As {@link #make()}, unless another process is doing so or there is no news. */
    @Transactional
    public Optional<Checkpoint> makeWhenThereIsNews() {
        return use(connection -> {
            if (!isAlone(connection)) {
                return Optional.empty();
            }
            var latest = checkpoints.latest(connection);
            var now = atHead(connection, latest);
            return now.hasNewsSince(latest) ? Optional.of(keep(connection, latest, now)) : Optional.empty();
        });
    }

    /** The checkpoint that was made at that head. */
    @Transactional
    public Checkpoint madeAt(long headPosition) {
        return use(connection -> checkpoints.at(connection, headPosition))
                .orElseThrow(() -> new IllegalStateException("No checkpoint was made at " + headPosition));
    }

    private Checkpoint atHead(Connection connection, Checkpoint latest) throws SQLException {
        return checkpoints.continued(
                connection, latest, RelayMarks.read(connection).head());
    }

    private Checkpoint keep(Connection connection, Checkpoint latest, Checkpoint now) throws SQLException {
        checkpoints.keep(connection, now);
        if (now.hasNewsSince(latest)) {
            tell(now);
        }
        return now;
    }

    private static boolean isAlone(Connection connection) throws SQLException {
        try (var lock = connection.prepareStatement("select pg_try_advisory_xact_lock(" + LOCK + ")");
                var row = lock.executeQuery()) {
            row.next();
            return row.getBoolean(1);
        }
    }

    private void tell(Checkpoint checkpoint) {
        var today = LocalDate.now(clock.withZone(Act.ZONE));
        outbox.append(
                new AggregateRef(Checkpoint.AGGREGATE_TYPE, publisher.serviceName()),
                eventOf(checkpoint),
                new Recording(today.toString(), clock.instant(), null));
    }

    private CheckpointEvent eventOf(Checkpoint made) {
        var service = made.service();
        var head = made.headPosition();
        var counts = made.eventsByAggregateType();
        return switch (publisher) {
            case CITY_REGISTRY -> new CityRegistryCheckpointV1(service, head, counts, made.digest());
            case TWINNING -> new TwinningCheckpointV1(service, head, counts, made.digest());
            case ACTION_PLAN -> new ActionPlanCheckpointV1(service, head, counts, made.digest());
            case REPORTING -> new ReportingCheckpointV1(service, head, counts, made.digest());
        };
    }

    private <T> T use(Work<T> work) {
        try (var connection = dataSource.getConnection()) {
            return work.with(connection);
        } catch (SQLException e) {
            throw new CheckpointsUnavailable(e);
        }
    }

    @FunctionalInterface
    private interface Work<T> {
        T with(Connection connection) throws SQLException;
    }
}
