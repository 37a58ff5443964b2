package ascn.platform.events.rebuild;

import java.sql.SQLException;

/** The database does not answer. */
final class RebuildsUnavailable extends RuntimeException {

    RebuildsUnavailable(SQLException cause) {
        super("Rebuilds cannot be read", cause);
    }
}
