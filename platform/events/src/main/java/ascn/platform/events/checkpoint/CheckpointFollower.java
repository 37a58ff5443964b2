package ascn.platform.events.checkpoint;

import ascn.contracts.event.checkpoint.ActionPlanCheckpointV1;
import ascn.contracts.event.checkpoint.CheckpointEvent;
import ascn.contracts.event.checkpoint.CityRegistryCheckpointV1;
import ascn.contracts.event.checkpoint.ReportingCheckpointV1;
import ascn.contracts.event.checkpoint.TwinningCheckpointV1;
import ascn.platform.events.EventEnvelope;
import ascn.platform.events.inbox.EventFollower;
import ascn.platform.events.inbox.Subscriptions;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Keeps what the followed services say of themselves, to be compared with what was seen of them. */
@ApplicationScoped
public class CheckpointFollower implements EventFollower {

    private static final String KEEP = """
            insert into inbox_checkpoint (source, position, digest, counts, event_id) values (?, ?, ?, ?::jsonb, ?)
            on conflict (source, position) do nothing
            """;

    private final DataSource dataSource;

    /** @param dataSource gives the connection of the transaction in which the event is applied */
    public CheckpointFollower(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    @Override
    public void subscribe(Subscriptions subscriptions) {
        subscriptions.on(CityRegistryCheckpointV1.class, this::keep);
        subscriptions.on(TwinningCheckpointV1.class, this::keep);
        subscriptions.on(ActionPlanCheckpointV1.class, this::keep);
        subscriptions.on(ReportingCheckpointV1.class, this::keep);
    }

    private void keep(CheckpointEvent told, EventEnvelope envelope) {
        try (var connection = dataSource.getConnection();
                var insert = connection.prepareStatement(KEEP)) {
            insert.setString(1, envelope.source());
            insert.setLong(2, told.headPosition());
            insert.setString(3, told.digest());
            insert.setString(4, CountsJson.write(told.eventsByAggregateType()));
            insert.setObject(5, envelope.id());
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new CheckpointsUnavailable(e);
        }
    }
}
