package ascn.platform.http.rate;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * How often a caller may call; the settings {@code ascn.rate-limit.*}. Every replica counts for itself: with n of them a
 * caller may call up to n times as often.
 */
@Singleton
class RateLimits {

    private static final String POLICY = "ascn.rate-limit.policy.";

    private final int authenticated;
    private final int anonymous;
    private final int refusedTokens;
    private final int rememberedCallers;
    private final List<Policy> policies;

    RateLimits(
            @ConfigProperty(name = "ascn.rate-limit.authenticated", defaultValue = "50") int authenticated,
            @ConfigProperty(name = "ascn.rate-limit.anonymous", defaultValue = "20") int anonymous,
            @ConfigProperty(name = "ascn.rate-limit.refused-tokens", defaultValue = "60") int refusedTokens,
            @ConfigProperty(name = "ascn.rate-limit.remembered-callers", defaultValue = "50000") int rememberedCallers,
            @ConfigProperty(name = "ascn.rate-limit.policies") Optional<List<String>> policies,
            Config config) {
        this.authenticated = authenticated;
        this.anonymous = anonymous;
        this.refusedTokens = refusedTokens;
        this.rememberedCallers = rememberedCallers;
        this.policies = policies.orElse(List.of()).stream()
                .map(name -> Policy.read(name, config))
                .toList();
    }

    /**
     * A limit of some operations, beside the general one.
     *
     * @param quota how many requests in a period, for each address: whoever has two tokens still has one address
     * @param operations ids of the operations that share it
     */
    record Policy(Quota quota, Set<String> operations) {

        Policy {
            operations = Set.copyOf(operations);
        }

        private static Policy read(String name, Config config) {
            var quota = new Quota(
                    name,
                    config.getValue(POLICY + name + ".requests", Integer.class),
                    config.getValue(POLICY + name + ".period", Duration.class));
            return new Policy(quota, new HashSet<>(config.getValues(POLICY + name + ".operations", String.class)));
        }
    }

    /** Requests a second of one credential; also how many may come at once. */
    Quota authenticated() {
        return new Quota("authenticated", authenticated, Duration.ofSeconds(1));
    }

    /** Requests a second without a token, of one address; also how many may come at once. */
    Quota anonymous() {
        return new Quota("anonymous", anonymous, Duration.ofSeconds(1));
    }

    /** Requests a minute of one address whose token is refused; beyond them its tokens are not even looked at. */
    Quota refusedTokens() {
        return new Quota("refused-tokens", refusedTokens, Duration.ofMinutes(1));
    }

    /** The further limits. */
    List<Policy> policies() {
        return policies;
    }

    /** How many callers are remembered at once; beyond them the one that has been quiet longest is forgotten. */
    int rememberedCallers() {
        return rememberedCallers;
    }
}
