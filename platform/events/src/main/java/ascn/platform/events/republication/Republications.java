package ascn.platform.events.republication;

import ascn.platform.events.outbox.RelayMarks;
import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.NoArgGenerator;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Asks for ranges of the archive to be sent again, and tells how far they are. */
@ApplicationScoped
public class Republications {

    private final NoArgGenerator ids = Generators.timeBasedEpochGenerator();
    private final DataSource dataSource;
    private final Clock clock;

    /**
     * @param dataSource gives the connection of the current transaction
     * @param clock tells when it was asked
     */
    public Republications(DataSource dataSource, Clock clock) {
        this.dataSource = dataSource;
        this.clock = clock;
    }

    /**
     * Asks for a range. Only what the broker has had before is in it: the rest is on its way by the relay.
     *
     * @param from the first position
     * @param to the last one; absent for the last that was told
     * @param askedBy id of the actor
     * @throws RepublicationRangeInvalid when there is no such range of what was told
     * @throws RepublicationRunning when another one is not done
     */
    public Republication ask(long from, @Nullable Long to, String askedBy) {
        return use(connection -> {
            long told = RelayMarks.read(connection).sent();
            long last = to == null ? told : to;
            if (from < 1 || from > last || last > told) {
                throw new RepublicationRangeInvalid(from, last, told);
            }
            var id = ids.generate();
            if (!RepublicationStore.add(connection, id, from, last, clock.instant(), askedBy)) {
                throw new RepublicationRunning();
            }
            return find(connection, id);
        });
    }

    /**
     * How far that one is.
     *
     * @throws RepublicationNotFound when nobody has asked for it
     */
    public Republication get(UUID id) {
        return use(connection -> find(connection, id));
    }

    private static Republication find(Connection connection, UUID id) throws SQLException {
        return RepublicationStore.find(connection, id).orElseThrow(() -> new RepublicationNotFound(id));
    }

    private <T> T use(Work<T> work) {
        try (var connection = dataSource.getConnection()) {
            return work.with(connection);
        } catch (SQLException e) {
            throw new RepublicationsUnavailable(e);
        }
    }

    @FunctionalInterface
    private interface Work<T> {
        T with(Connection connection) throws SQLException;
    }

    /** The database does not answer. */
    static final class RepublicationsUnavailable extends RuntimeException {
        RepublicationsUnavailable(SQLException cause) {
            super("Republications cannot be read or kept", cause);
        }
    }
}
