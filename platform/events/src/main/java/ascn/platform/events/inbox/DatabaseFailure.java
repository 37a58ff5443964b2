package ascn.platform.events.inbox;

import java.sql.SQLException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/** The database did not do what was asked; the statement may be right and the moment wrong. */
final class DatabaseFailure extends RuntimeException {

    /**
     * Classes of SQLSTATE that say nothing about the statement: connection (08), transaction state (25), rollback
     * for concurrency (40), resources (53), shutdown (57), system error (58).
     */
    private static final Set<String> PASSING = Set.of("08", "25", "40", "53", "57", "58");

    DatabaseFailure(SQLException cause) {
        super(cause.getMessage(), cause);
    }

    /** Whether a failure comes from a database that is away or busy, so that the same work may succeed later. */
    static boolean isBehind(Throwable failure) {
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && isPassing(sql)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the failure is the refusal of that constraint. */
    static boolean isOf(String constraint, Throwable failure) {
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof PSQLException refused && names(refused.getServerErrorMessage(), constraint)) {
                return true;
            }
        }
        return false;
    }

    private static boolean names(@Nullable ServerErrorMessage message, String constraint) {
        return message != null && constraint.equals(message.getConstraint());
    }

    /** A pool that has no connection to give reports no state at all. */
    private static boolean isPassing(SQLException failure) {
        var state = failure.getSQLState();
        return state == null || state.length() < 2 || PASSING.contains(state.substring(0, 2));
    }
}
