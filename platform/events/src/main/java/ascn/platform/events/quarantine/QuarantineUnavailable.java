package ascn.platform.events.quarantine;

import java.sql.SQLException;

/** The database does not answer. */
final class QuarantineUnavailable extends RuntimeException {

    QuarantineUnavailable(SQLException cause) {
        super("Quarantine cannot be read", cause);
    }
}
