package ascn.actionplan.framework.persistence;

import java.sql.SQLException;

/** The database did not take or give what belongs to an edition. */
public final class FrameworksUnavailable extends RuntimeException {
    FrameworksUnavailable(SQLException cause) {
        super("The editions of the framework cannot be read or written", cause);
    }
}
