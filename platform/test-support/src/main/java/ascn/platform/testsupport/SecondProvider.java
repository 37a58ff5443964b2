package ascn.platform.testsupport;

import ascn.platform.embedded.FreePorts;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * An identity provider that a test can start, stop and let change its key, beside the one of {@link RealParts}. The service
 * knows it as the OIDC tenant {@value #TENANT}, with every setting that the product has for its own; a test chooses it by a
 * {@code TenantResolver} of its own. It is away until a test starts it.
 */
public final class SecondProvider implements QuarkusTestResourceLifecycleManager {

    /** The tenant's name. */
    public static final String TENANT = "second";

    private static final String PRODUCT_SETTINGS = "META-INF/microprofile-config.properties";
    private static final String PREFIX = "quarkus.oidc.";
    private static final int PORT = FreePorts.next();
    private static final AtomicInteger KEY_REQUESTS = new AtomicInteger();

    private static @Nullable HttpServer server;
    private static RSAKey key = newKey(1);
    private static int keys = 1;

    @Override
    public Map<String, String> start() {
        var settings = new HashMap<String, String>();
        try {
            for (var place :
                    Collections.list(SecondProvider.class.getClassLoader().getResources(PRODUCT_SETTINGS))) {
                var product = new Properties();
                try (var stream = place.openStream()) {
                    product.load(stream);
                }
                product.stringPropertyNames().stream()
                        .filter(name -> name.startsWith(PREFIX))
                        .forEach(name -> settings.put(
                                PREFIX + TENANT + "." + name.substring(PREFIX.length()), product.getProperty(name)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        settings.put(PREFIX + TENANT + ".auth-server-url", issuer());
        return settings;
    }

    @Override
    public void stop() {
        goAway();
    }

    /** Starts it, at the same address as before. */
    public static synchronized void comeBack() {
        try {
            var started = HttpServer.create(new InetSocketAddress("127.0.0.1", PORT), 0);
            started.createContext("/second/.well-known/openid-configuration", exchange -> answer(exchange, metadata()));
            started.createContext("/second/keys", exchange -> {
                KEY_REQUESTS.incrementAndGet();
                answer(exchange, new JWKSet(key.toPublicJWK()).toString());
            });
            started.start();
            server = started;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Stops it: connections are refused. */
    public static synchronized void goAway() {
        if (server != null) {
            server.stop(0);
            server = null;
        }
    }

    /** From now on it signs with a new key, and tells only of that one. */
    public static synchronized void changeKey() {
        keys++;
        key = newKey(keys);
    }

    /** How often its keys have been asked for. */
    public static int keyRequests() {
        return KEY_REQUESTS.get();
    }

    /** A token of the Secretariat, signed with the present key. */
    public static String token() {
        return token(key);
    }

    /** A token that a key has signed of which the provider knows nothing. */
    public static String tokenOfAnUnknownKey(int number) {
        return token(newKey(1_000 + number));
    }

    private static String token(RSAKey signedBy) {
        var now = Instant.now();
        var claims = new JWTClaimsSet.Builder()
                .issuer(issuer())
                .subject("test-secretariat")
                .audience("ascn")
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plus(Duration.ofHours(1))))
                .claim("groups", List.of("SECRETARIAT"))
                .build();
        try {
            var token = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.RS256)
                            .keyID(signedBy.getKeyID())
                            .build(),
                    claims);
            token.sign(new RSASSASigner(signedBy));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String issuer() {
        return "http://127.0.0.1:" + PORT + "/second";
    }

    private static String metadata() {
        return "{\"issuer\":\"%1$s\",\"jwks_uri\":\"%1$s/keys\",\"token_endpoint\":\"%1$s/token\"}".formatted(issuer());
    }

    private static void answer(HttpExchange exchange, String json) throws IOException {
        try (exchange) {
            var bytes = json.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    private static RSAKey newKey(int number) {
        try {
            return new RSAKeyGenerator(2048).keyID("key-" + number).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }
}
