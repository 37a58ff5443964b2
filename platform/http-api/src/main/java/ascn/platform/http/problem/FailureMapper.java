package ascn.platform.http.problem;

import ascn.contracts.problem.RuleViolation;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.sql.SQLException;
import java.util.List;
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
    /**
     * Classes of SQLSTATE after which the same call may succeed later: connection lost, read-only after a failover,
     * deadlock, no resources, lock not granted in time, cancelled or being shut down.
     */
    private static final Set<String> AWAY = Set.of("08", "25", "40", "53", "55", "57");

    private static final String UNTRANSLATABLE = "22021";

    private final Instance<ConstraintRefusals> refusals;

    FailureMapper(@Any Instance<ConstraintRefusals> refusals) {
        this.refusals = refusals;
    }

    @ServerExceptionMapper
    public Response any(Throwable failure, UriInfo uri) {
        var sql = sqlBehind(failure);
        if (sql.filter(FailureMapper::isAway).isPresent()) {
            LOG.warnf("The database does not answer: %s", sql.get().getMessage());
            return Problems.unavailable(
                    "database-unavailable", "The service cannot reach its database; nothing was changed", uri);
        }
        if (sql.filter(FailureMapper::isUnwritableText).isPresent()) {
            var fault = new Fault(null, "invalid-value", null, "A text holds the character NUL", "Leave it out");
            return Problems.answer(ProblemException.invalid(List.of(fault)), uri);
        }
        return sql.flatMap(this::refusalOf)
                .map(violation -> RefusalMappers.answer(violation, uri))
                .orElseGet(() -> unexpected(failure, uri));
    }

    private static Response unexpected(Throwable failure, UriInfo uri) {
        LOG.errorf(failure, "Unexpected failure at %s", uri.getPath());
        return Problems.answer(internalError(), uri).build();
    }

    static Problem internalError() {
        return Problem.of(
                "internal-error",
                500,
                "The service failed to answer; its log has the reason under the correlation id of this answer");
    }

    private static Optional<SQLException> sqlBehind(Throwable failure) {
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                return Optional.of(sql);
            }
        }
        return Optional.empty();
    }

    /** JSON and queries can say a character that PostgreSQL cannot keep. */
    private static boolean isUnwritableText(SQLException failure) {
        return UNTRANSLATABLE.equals(failure.getSQLState());
    }

    /** A pool that has no connection to give reports no state at all. */
    private static boolean isAway(SQLException failure) {
        var state = failure.getSQLState();
        return state == null || state.length() < 2 || AWAY.contains(state.substring(0, 2));
    }

    private Optional<RuleViolation> refusalOf(SQLException failure) {
        if (!(failure instanceof PSQLException postgres) || postgres.getServerErrorMessage() == null) {
            return Optional.empty();
        }
        var constraint = postgres.getServerErrorMessage().getConstraint();
        return constraint == null
                ? Optional.empty()
                : refusals.stream()
                        .flatMap(known -> known.refusalOf(constraint).stream())
                        .findFirst();
    }
}
