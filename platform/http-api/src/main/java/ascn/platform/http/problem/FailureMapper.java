package ascn.platform.http.problem;

import ascn.contracts.problem.RuleViolation;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;

/**
 * The last resort: what no other mapper knows. A constraint of the database becomes the refusal that it stands for, a
 * database that is away 503, anything else 500 without a word about the inside.
 */
class FailureMapper {

    private static final Logger LOG = Logger.getLogger(FailureMapper.class);
    /** Connection lost, no resources, being shut down. */
    private static final Set<String> AWAY = Set.of("08", "53", "57");

    private final Instance<ConstraintRefusals> refusals;
    private final RuleViolationMapper violations;

    FailureMapper(@Any Instance<ConstraintRefusals> refusals, RuleViolationMapper violations) {
        this.refusals = refusals;
        this.violations = violations;
    }

    @ServerExceptionMapper
    public Response any(Throwable failure, UriInfo uri) {
        var sql = sqlBehind(failure);
        if (sql != null) {
            if (isAway(sql)) {
                LOG.warnf("The database does not answer: %s", sql.getMessage());
                return Problems.unavailable(
                        "database-unavailable", "The service cannot reach its database; nothing was changed", uri);
            }
            var refusal = refusalOf(sql);
            if (refusal.isPresent()) {
                return violations.one(refusal.get(), uri);
            }
        }
        LOG.errorf(failure, "Unexpected failure at %s", uri.getPath());
        return Problems.problem(
                        "internal-error",
                        500,
                        "The service failed to answer; the log has the reason under the correlation id of this answer",
                        uri)
                .build()
                .toResponse();
    }

    private static @Nullable SQLException sqlBehind(Throwable failure) {
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                return sql;
            }
        }
        return null;
    }

    /** A pool that has no connection to give reports no state at all. */
    private static boolean isAway(SQLException failure) {
        var state = failure.getSQLState();
        return state == null || state.length() < 2 || AWAY.contains(state.substring(0, 2));
    }

    private Optional<RuleViolation> refusalOf(SQLException failure) {
        if (failure instanceof PSQLException postgres && postgres.getServerErrorMessage() != null) {
            var constraint = postgres.getServerErrorMessage().getConstraint();
            if (constraint != null) {
                return refusals.stream()
                        .flatMap(known -> known.refusalOf(constraint).stream())
                        .findFirst();
            }
        }
        return Optional.empty();
    }
}
