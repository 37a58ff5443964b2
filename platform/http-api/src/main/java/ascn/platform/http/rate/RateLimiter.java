package ascn.platform.http.rate;

import ascn.platform.http.problem.RoutedProblems;
import io.github.bucket4j.TimeMeter;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/**
 * Bounds how often one caller may call, in two places. Before a token is looked at: an address whose tokens are refused
 * over and over is not heard for a while. After that: each credential has a bucket of its own, and each address that comes
 * without one; and operations that a policy names have a limit besides. A refusal comes before the question of permission:
 * whoever tries too often learns nothing.
 */
@ApplicationScoped
public class RateLimiter {

    /** Quarkus reads tokens at 200 and asks its own permissions at 100. */
    private static final int BEFORE_TOKENS = 8_000;

    private static final int AFTER_TOKENS = 150;
    private static final int UNAUTHORIZED = 401;
    private static final String API = "/api/";

    private final Buckets authenticated;
    private final Buckets anonymous;
    private final Buckets refusedTokens;
    private final NamedPolicies policies;
    private final RoutedProblems problems;
    private final Counter refusals;

    RateLimiter(RateLimits limits, NamedPolicies policies, RoutedProblems problems, MeterRegistry meters) {
        this.policies = policies;
        this.authenticated = buckets(limits.authenticated(), limits);
        this.anonymous = buckets(limits.anonymous(), limits);
        this.refusedTokens = buckets(limits.refusedTokens(), limits);
        this.problems = problems;
        this.refusals = meters.counter("rate.limit.refusals");
    }

    private static Buckets buckets(Quota quota, RateLimits limits) {
        return new Buckets(quota, limits.rememberedCallers(), TimeMeter.SYSTEM_NANOTIME);
    }

    void register(@Observes Filters filters) {
        filters.register(this::beforeTokens, BEFORE_TOKENS);
        filters.register(this::afterTokens, AFTER_TOKENS);
    }

    private void beforeTokens(RoutingContext routing) {
        if (!isLimited(routing) || !routing.request().headers().contains(HttpHeaders.AUTHORIZATION)) {
            routing.next();
            return;
        }
        var address = Address.of(routing.request());
        var verdict = refusedTokens.look(address);
        if (!verdict.passes()) {
            refuse(routing, verdict);
            return;
        }
        routing.addHeadersEndHandler(sent -> {
            if (routing.response().getStatusCode() == UNAUTHORIZED) {
                refusedTokens.take(address);
            }
        });
        routing.next();
    }

    private void afterTokens(RoutingContext routing) {
        if (!isLimited(routing)) {
            routing.next();
            return;
        }
        var general = routing.user() instanceof QuarkusHttpUser user
                        && !user.getSecurityIdentity().isAnonymous()
                ? authenticated.take(user.getSecurityIdentity().getPrincipal().getName())
                : anonymous.take(Address.of(routing.request()));
        if (admits(routing, general)) {
            routing.next();
        }
    }

    /**
     * Takes one call of somebody without a name, for whoever answers before names are asked for. A call too many is refused
     * here.
     *
     * @return whether it may be answered
     */
    public boolean admitsAnonymous(RoutingContext routing) {
        return admits(routing, anonymous.take(Address.of(routing.request())));
    }

    private boolean admits(RoutingContext routing, Verdict general) {
        var verdict = general.passes() ? policies.take(routing).orElse(general) : general;
        if (!verdict.passes()) {
            refuse(routing, verdict);
            return false;
        }
        RateHeaders.put(verdict, routing.response()::putHeader);
        return true;
    }

    /** Health, metrics and the description of the API are for those who run the service. */
    private static boolean isLimited(RoutingContext routing) {
        return routing.normalizedPath().startsWith(API);
    }

    private void refuse(RoutingContext routing, Verdict verdict) {
        refusals.increment();
        RateHeaders.put(verdict, routing.response()::putHeader);
        problems.end(routing, RateHeaders.refusal(verdict));
    }
}
