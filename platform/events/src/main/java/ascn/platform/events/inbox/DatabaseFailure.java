package ascn.platform.events.inbox;

import ascn.platform.http.problem.DatabaseFailures;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/** The database did not do what was asked; the statement may be right and the moment wrong. */
final class DatabaseFailure extends RuntimeException {

    DatabaseFailure(SQLException cause) {
        super(cause.getMessage(), cause);
    }

    /** Whether the failure is the refusal of that constraint. */
    static boolean isOf(String constraint, Throwable failure) {
        return DatabaseFailures.behind(failure)
                .anyMatch(said ->
                        said instanceof PSQLException refused && names(refused.getServerErrorMessage(), constraint));
    }

    private static boolean names(@Nullable ServerErrorMessage message, String constraint) {
        return message != null && constraint.equals(message.getConstraint());
    }
}
