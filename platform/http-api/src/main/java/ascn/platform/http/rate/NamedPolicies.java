package ascn.platform.http.rate;

import ascn.platform.http.route.OperationPaths;
import io.github.bucket4j.TimeMeter;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The limits that name their operations; each address has a bucket of its own. */
@ApplicationScoped
class NamedPolicies {

    private final Map<String, Buckets> byOperation = new HashMap<>();
    private final OperationPaths operations;

    NamedPolicies(RateLimits limits, OperationPaths operations) {
        limits.policies().forEach(policy -> {
            var buckets = new Buckets(policy.quota(), limits.rememberedCallers(), TimeMeter.SYSTEM_NANOTIME);
            policy.operations().forEach(operation -> byOperation.put(operation, buckets));
        });
        this.operations = operations;
    }

    /** Takes a request from the limit of its operation, where it has one. */
    Optional<Verdict> take(RoutingContext routing) {
        return byOperation.isEmpty()
                ? Optional.empty()
                : operations
                        .find(routing.request().method().name(), routing.normalizedPath())
                        .map(byOperation::get)
                        .map(buckets -> buckets.take(Address.of(routing.request())));
    }
}
