package ascn.platform.events.rebuild;

import com.fasterxml.uuid.Generators;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** Begins rebuilds and answers how far they are. */
final class Rebuilds {

    private final DataSource dataSource;
    private final boolean possible;
    private final RebuildTables tables = new RebuildTables();

    /** @param possible whether this service has anything to rebuild */
    Rebuilds(DataSource dataSource, boolean possible) {
        this.dataSource = dataSource;
        this.possible = possible;
    }

    /**
     * Begins one, in the transaction of its caller.
     *
     * @throws NothingToRebuild when no follower names a read model
     * @throws RebuildRunning when one is running
     */
    RebuildView begin(String actor, String reason) {
        if (!possible) {
            throw new NothingToRebuild();
        }
        try (var connection = dataSource.getConnection()) {
            var id = Generators.timeBasedEpochGenerator().generate();
            if (!tables.begin(connection, id, actor, reason)) {
                throw new RebuildRunning();
            }
            return tables.find(connection, id).orElseThrow(() -> new RebuildNotFound(id));
        } catch (SQLException e) {
            throw new RebuildsUnavailable(e);
        }
    }

    /**
     * One rebuild with its progress.
     *
     * @throws RebuildNotFound when there is none
     */
    RebuildView get(UUID id) {
        try (var connection = dataSource.getConnection()) {
            return tables.find(connection, id).orElseThrow(() -> new RebuildNotFound(id));
        } catch (SQLException e) {
            throw new RebuildsUnavailable(e);
        }
    }

    /** Rebuilds, newest first. */
    List<RebuildView> list(Optional<UUID> before, int limit) {
        try (var connection = dataSource.getConnection()) {
            return tables.page(connection, before, limit);
        } catch (SQLException e) {
            throw new RebuildsUnavailable(e);
        }
    }
}
