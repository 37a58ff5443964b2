package ascn.platform.identity;

import ascn.platform.http.problem.Problem;
import ascn.platform.http.problem.Problems;
import io.quarkus.oidc.OIDCException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticator;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Map;
import org.jboss.resteasy.reactive.server.ExceptionUnwrapStrategy;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jboss.resteasy.reactive.server.UnwrapException;
import org.jspecify.annotations.Nullable;

/**
 * 401 and 503 of the identity provider as problem documents. What the door refuses is answered by its cause.
 */
@UnwrapException(value = RefusedAtTheDoor.class, strategy = ExceptionUnwrapStrategy.ALWAYS)
class AuthenticationProblems {

    /** Quarkus tells by the same exception that the provider is away and that a refresh token came as a bearer token. */
    private static final String REFRESH_TOKEN = "Refresh token";

    @ServerExceptionMapper(priority = Priorities.USER - 100)
    public Uni<Response> missing(UnauthorizedException missing, RoutingContext routing, UriInfo uri) {
        return challenge(routing, uri, "This operation needs a bearer token");
    }

    @ServerExceptionMapper(priority = Priorities.USER - 100)
    public Uni<Response> refused(AuthenticationFailedException refused, RoutingContext routing, UriInfo uri) {
        return providerIsAway(refused)
                ? Uni.createFrom().item(away(uri))
                : challenge(routing, uri, "The bearer token is not valid here");
    }

    @ServerExceptionMapper(priority = Priorities.USER - 100)
    public Uni<Response> failed(OIDCException failure, RoutingContext routing, UriInfo uri) {
        return providerIsAway(failure)
                ? Uni.createFrom().item(away(uri))
                : challenge(routing, uri, "The bearer token is not valid here");
    }

    private static boolean providerIsAway(Throwable failure) {
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof OIDCException) {
                return !String.valueOf(cause.getMessage()).startsWith(REFRESH_TOKEN);
            }
        }
        return false;
    }

    private static Response away(UriInfo uri) {
        return Problems.unavailable(
                "identity-provider-unavailable",
                "The identity provider does not answer, so no token can be checked",
                uri);
    }

    private static Uni<Response> challenge(RoutingContext routing, UriInfo uri, String detail) {
        @Nullable HttpAuthenticator authenticator = routing.get(HttpAuthenticator.class.getName());
        return authenticator == null
                ? Uni.createFrom().item(response(null, uri, detail))
                : authenticator.getChallenge(routing).map(challenge -> response(challenge, uri, detail));
    }

    private static Response response(@Nullable ChallengeData challenge, UriInfo uri, String detail) {
        var answer = Problems.answer(Problem.of("unauthenticated", 401, detail), uri);
        var headers = challenge == null ? Map.<CharSequence, String>of() : challenge.getHeaders();
        headers.forEach((name, value) -> answer.header(name.toString(), value));
        return headers.isEmpty()
                ? answer.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer").build()
                : answer.build();
    }
}
