package ascn.platform.testsupport;

import ascn.contracts.identity.Role;
import com.nimbusds.jose.jwk.RSAKey;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.OAuth2Config;
import no.nav.security.mock.oauth2.token.KeyProvider;
import no.nav.security.mock.oauth2.token.OAuth2TokenProvider;
import org.jspecify.annotations.Nullable;

/** Bearer tokens as the identity provider issues them, for each staff role and for everything that may be wrong. */
public final class TestTokens {

    private static final String ISSUER = "ascn";
    private static final String AUDIENCE = "ascn";
    private static final long ONE_HOUR = 3600;

    private static final KeyProvider KEYS = new KeyProvider();
    private static final Map<Map.Entry<String, Map<String, Object>>, String> TOKENS = new ConcurrentHashMap<>();

    private static @Nullable MockOAuth2Server provider;

    private TestTokens() {}

    /** The Secretariat's staff. */
    public static String secretariat() {
        return token("test-secretariat", Map.of("groups", List.of(Role.SECRETARIAT.name())));
    }

    /** The Secretariat's staff, who may enter acts of the past (rule N01). */
    public static String secretariatOfThePast() {
        return token("test-secretariat", Map.of("groups", List.of(Role.SECRETARIAT.name()), "record_past", true));
    }

    /** Who nominates for a member state, today. */
    public static String nominatorOf(String memberState) {
        return token("test-nominator-" + memberState, nominatorClaims(memberState));
    }

    /** Who nominates for a member state and may enter acts of the past (rule N01). */
    public static String nominatorOfThePast(String memberState) {
        var claims = new HashMap<>(nominatorClaims(memberState));
        claims.put("record_past", true);
        return token("test-nominator-" + memberState, claims);
    }

    private static Map<String, Object> nominatorClaims(String memberState) {
        return Map.of("groups", List.of(Role.AMS_NOMINATOR.name()), "member_state", memberState);
    }

    /** Any one staff role, without a scope. */
    public static String with(Role role) {
        return token("test-" + role, Map.of("groups", List.of(role.name())));
    }

    /** A signed-in person without any staff role. */
    public static String person(String subject) {
        return token(subject, Map.of());
    }

    /** A signed-in person without any staff role who may enter acts of the past (rule N01). */
    public static String personOfThePast(String subject) {
        return token(subject, Map.of("record_past", true));
    }

    /** A token that was meant for somebody else. */
    public static String forAnotherAudience() {
        return provider()
                .issueToken(
                        ISSUER, "test-stranger", "somebody-else", Map.of("groups", List.of("SECRETARIAT")), ONE_HOUR)
                .serialize();
    }

    /** A token of another issuer, whose keys this deployment does not know. */
    public static String ofAnotherIssuer() {
        return provider()
                .issueToken("another", "test-stranger", AUDIENCE, Map.of("groups", List.of("SECRETARIAT")), ONE_HOUR)
                .serialize();
    }

    /** A token whose time is over. */
    public static String expired() {
        return provider()
                .issueToken(ISSUER, "test-late", AUDIENCE, Map.of("groups", List.of("SECRETARIAT")), -ONE_HOUR)
                .serialize();
    }

    /** A token is good for an hour, longer than any run of tests, so each is signed once. */
    private static String token(String subject, Map<String, Object> claims) {
        return TOKENS.computeIfAbsent(Map.entry(subject, claims), of -> provider()
                .issueToken(ISSUER, subject, AUDIENCE, claims, ONE_HOUR)
                .serialize());
    }

    /** The key that signs this provider's tokens, with its private half: for tokens that are wrong in one point only. */
    static RSAKey signingKey() {
        return KEYS.signingKey(ISSUER).toRSAKey();
    }

    static String issuerUrl() {
        return provider().issuerUrl(ISSUER).toString();
    }

    private static synchronized MockOAuth2Server provider() {
        if (provider == null) {
            var started =
                    new MockOAuth2Server(new OAuth2Config(false, null, null, false, new OAuth2TokenProvider(KEYS)));
            try {
                started.start(InetAddress.getByName("127.0.0.1"), 0);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            provider = started;
        }
        return provider;
    }
}
