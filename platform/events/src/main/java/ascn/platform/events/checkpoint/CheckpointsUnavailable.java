package ascn.platform.events.checkpoint;

import java.sql.SQLException;

/** The database does not answer. */
public final class CheckpointsUnavailable extends RuntimeException {

    CheckpointsUnavailable(SQLException cause) {
        super("Checkpoints cannot be read or kept", cause);
    }
}
