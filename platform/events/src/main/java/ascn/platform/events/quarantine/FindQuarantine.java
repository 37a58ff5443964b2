package ascn.platform.events.quarantine;

import ascn.platform.events.quarantine.QuarantineTables.Filter;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** Answers what lies in quarantine. */
public final class FindQuarantine {

    private final DataSource dataSource;
    private final QuarantineTables tables = new QuarantineTables();

    FindQuarantine(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Entries in the order in which they came. */
    List<QuarantineSummary> list(Filter filter, Optional<UUID> after, int limit) {
        try (var connection = dataSource.getConnection()) {
            return tables.page(connection, filter, after, limit).stream()
                    .map(QuarantineSummary::of)
                    .toList();
        } catch (SQLException e) {
            throw new QuarantineUnavailable(e);
        }
    }

    /**
     * One entry with everything about it.
     *
     * @throws QuarantineEntryNotFound when there is none
     */
    public QuarantineDetail one(UUID id) {
        try (var connection = dataSource.getConnection()) {
            return one(connection, id);
        } catch (SQLException e) {
            throw new QuarantineUnavailable(e);
        }
    }

    QuarantineDetail one(Connection connection, UUID id) throws SQLException {
        var entry = tables.find(connection, id).orElseThrow(() -> new QuarantineEntryNotFound(id));
        return QuarantineDetail.of(entry, tables.waitingBehind(connection, entry), tables.history(connection, id));
    }
}
