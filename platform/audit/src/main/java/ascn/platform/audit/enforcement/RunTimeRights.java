package ascn.platform.audit.enforcement;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/**
 * What the user of the running service may do to its own trail. Revoked rights stop nobody who owns the table: an owner
 * gives them back to itself. Migrations that run as the run-time user, because no other is named, make it the owner of
 * everything, the archive of events included; the trail speaks for all of it.
 */
final class RunTimeRights {

    private static final String RIGHTS = """
            select name, current_user, pg_get_userbyid(trail.relowner),
                   pg_has_role(current_user, trail.relowner, 'MEMBER'),
                   has_table_privilege(trail.oid, 'UPDATE, DELETE, TRUNCATE')
            from unnest(array['audit_entry', 'audit_seal']) name left join pg_class trail on trail.oid = to_regclass(name)
            order by name
            """;

    private static final String REMEDY = " Let migrations run as another user (QUARKUS_FLYWAY_USERNAME and"
            + " QUARKUS_FLYWAY_PASSWORD) that owns the tables; what has the wrong owner is handed over with"
            + " \"reassign owned by\".";

    private RunTimeRights() {}

    /**
     * Asks the database.
     *
     * @param dataSource connections of the run-time user
     * @throws TrailNotProtected when the run-time user owns the trail, can act as its owner, or can change or remove its
     *     rows; when the trail is not there; when the database does not answer
     */
    static void check(DataSource dataSource) {
        try (var connection = dataSource.getConnection()) {
            var faults = faults(connection);
            if (!faults.isEmpty()) {
                throw new TrailNotProtected(String.join(" ", faults) + REMEDY, null);
            }
        } catch (SQLException e) {
            throw new TrailNotProtected("Nobody can say who owns the audit trail: " + e.getMessage(), e);
        }
    }

    private static List<String> faults(Connection connection) throws SQLException {
        var faults = new ArrayList<String>();
        try (var select = connection.prepareStatement(RIGHTS);
                var row = select.executeQuery()) {
            while (row.next()) {
                var table = row.getString(1);
                var user = row.getString(2);
                var owner = row.getString(3);
                if (owner == null) {
                    faults.add("The table %s is not there: no migration has made it.".formatted(table));
                } else if (user.equals(owner)) {
                    faults.add("The run-time user %s owns %s and could change it.".formatted(user, table));
                } else if (row.getBoolean(4)) {
                    faults.add("The run-time user %s can act as %s, the owner of %s, and could change it."
                            .formatted(user, owner, table));
                } else if (row.getBoolean(5)) {
                    faults.add("The run-time user %s may change or remove rows of %s.".formatted(user, table));
                }
            }
        }
        return faults;
    }
}
