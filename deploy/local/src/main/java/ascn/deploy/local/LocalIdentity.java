package ascn.deploy.local;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Gets tokens of sample persons from the local identity provider, over HTTP as any client would. */
public final class LocalIdentity {

    private final URI issuer;

    /** @param issuer address of the running provider, such as {@code http://127.0.0.1:8180/ascn} */
    public LocalIdentity(URI issuer) {
        this.issuer = issuer;
    }

    /**
     * A signed access token.
     *
     * @param role whom the token is for
     * @param scope the member state (ISO 3166-1 alpha-2), city (slug), partner (slug) or body that the role needs; not
     *     looked at when it needs none
     * @param recordPast whether the person may enter acts of the past as such
     * @throws LocalSystemException when the scope is missing or the provider does not answer
     */
    public String token(SampleRole role, Optional<String> scope, boolean recordPast) {
        var form = new TreeMap<String, String>();
        form.put("grant_type", "client_credentials");
        form.put("client_id", IdentityProvider.clientId(role, recordPast));
        form.put("client_secret", "any"); // the provider wants one and looks at none
        role.scope().ifPresent(what -> form.put("scope", scope.orElseThrow(() -> missing(role, what))));
        try {
            var response = Http.send(Http.request(URI.create(issuer + "/token"))
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(HttpRequest.BodyPublishers.ofString(encoded(form)))
                    .build());
            var token = new ObjectMapper().readTree(response.body()).path("access_token");
            if (!token.isTextual()) {
                throw new LocalSystemException("The identity provider gave no token: " + response.body());
            }
            return token.textValue();
        } catch (IOException e) {
            throw new LocalSystemException(
                    "The identity provider of the local system does not answer at " + issuer + ". Start it with ./run.",
                    e);
        }
    }

    private static LocalSystemException missing(SampleRole role, String what) {
        return new LocalSystemException(role + " needs a " + what + ".");
    }

    private static String encoded(Map<String, String> form) {
        return form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
