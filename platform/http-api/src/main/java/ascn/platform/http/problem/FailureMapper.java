package ascn.platform.http.problem;

import ascn.contracts.problem.RuleViolation;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.postgresql.util.PSQLException;

/**
 * The last resort: what no other mapper knows. A constraint of the database becomes the refusal that it stands for, a
 * database that is away 503, anything else 500 without a word about the inside.
 */
class FailureMapper {

    private static final Logger LOG = Logger.getLogger(FailureMapper.class);
    private static final String UNTRANSLATABLE = "22021";

    private final Instance<ConstraintRefusals> refusals;

    FailureMapper(@Any Instance<ConstraintRefusals> refusals) {
        this.refusals = refusals;
    }

    @ServerExceptionMapper
    public Response any(Throwable failure, UriInfo uri) {
        if (DatabaseFailures.mayPass(failure)) {
            LOG.warnf("The database does not answer: %s", words(failure));
            return Problems.unavailable(
                    "database-unavailable", "The service cannot reach its database; nothing was changed", uri);
        }
        if (DatabaseFailures.behind(failure).anyMatch(FailureMapper::isUnwritableText)) {
            var fault = new Fault(null, "invalid-value", null, "A text holds the character NUL", "Leave it out");
            return Problems.answer(ProblemException.invalid(List.of(fault)), uri);
        }
        return DatabaseFailures.behind(failure)
                .flatMap(said -> refusalOf(said).stream())
                .findFirst()
                .map(violation -> RefusalMappers.answer(violation, uri))
                .orElseGet(() -> unexpected(failure, uri));
    }

    private static String words(Throwable failure) {
        return DatabaseFailures.behind(failure).map(SQLException::getMessage).collect(Collectors.joining("; "));
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

    /** JSON and queries can say a character that PostgreSQL cannot keep. */
    private static boolean isUnwritableText(SQLException failure) {
        return UNTRANSLATABLE.equals(failure.getSQLState());
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
