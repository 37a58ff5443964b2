package ascn.deploy.local;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The local identity provider: mock-oauth2-server as a program of its own, with real discovery, keys and signed tokens. It
 * asks for no password and gives a token to whoever names a sample role, so it listens on loopback only.
 */
final class IdentityProvider {

    private static final String MAIN_CLASS = "no.nav.security.mock.oauth2.StandaloneMockOAuth2ServerKt";
    private static final String ISSUER = "ascn";
    private static final String AUDIENCE = "ascn";
    private static final Duration TOKEN_VALIDITY = Duration.ofHours(12);
    private static final Duration STOP_LIMIT = Duration.ofSeconds(5);

    private IdentityProvider() {}

    /** What the {@code iss} of its tokens says, and where services find it. */
    static URI issuer(LocalSettings settings) {
        return URI.create("http://127.0.0.1:" + settings.port(Part.IDENTITY_PROVIDER) + "/" + ISSUER);
    }

    /** The OAuth client that stands for a role. */
    static String clientId(SampleRole role, boolean recordPast) {
        return role.clientId() + (recordPast ? ".record-past" : "");
    }

    /** The program; writes its configuration into the data directory. */
    static JvmProgram program(LocalSettings settings, Map<String, String> classPath, Map<String, String> logging) {
        Path configuration = settings.dataDirectory().resolve("identity-provider.json");
        try {
            Files.writeString(configuration, new ObjectMapper().writeValueAsString(configuration()));
        } catch (IOException e) {
            throw new LocalSystemException("Cannot write " + configuration + ": " + e.getMessage(), e);
        }
        var environment = new TreeMap<>(classPath);
        environment.put("SERVER_HOSTNAME", "127.0.0.1");
        environment.put("SERVER_PORT", Integer.toString(settings.port(Part.IDENTITY_PROVIDER)));
        environment.put("JSON_CONFIG_PATH", configuration.toString());
        URI alive = issuer(settings).resolve("/isalive");
        return new JvmProgram(
                Part.IDENTITY_PROVIDER, List.of(MAIN_CLASS), logging, environment, () -> Http.isOk(alive), STOP_LIMIT);
    }

    private static Map<String, Object> configuration() {
        var mappings = new ArrayList<Map<String, Object>>();
        for (SampleRole role : SampleRole.values()) {
            mappings.add(mapping(role, false));
            mappings.add(mapping(role, true));
        }
        var callback =
                Map.of("issuerId", ISSUER, "tokenExpiry", TOKEN_VALIDITY.toSeconds(), "requestMappings", mappings);
        // The other server of this program needs a newer Netty than our services.
        return Map.of("httpServer", "MockWebServerWrapper", "tokenCallbacks", List.of(callback));
    }

    private static Map<String, Object> mapping(SampleRole role, boolean recordPast) {
        return Map.of(
                "requestParam", "client_id", "match", clientId(role, recordPast), "claims", claims(role, recordPast));
    }

    /** {@code ${scope}} is filled in by the provider from the request. */
    private static Map<String, Object> claims(SampleRole role, boolean recordPast) {
        var claims = new TreeMap<String, Object>();
        claims.put(
                "sub", role.clientId() + role.scope().map(what -> "-${scope}").orElse(""));
        claims.put("aud", List.of(AUDIENCE));
        claims.put("groups", role.isStaffRole() ? List.of(role.name()) : List.of());
        role.claim().ifPresent(claim -> claims.put(claim, "${scope}"));
        if (recordPast) {
            claims.put("record_past", true);
        }
        return claims;
    }
}
