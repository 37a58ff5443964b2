package ascn.platform.identity;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Makes the only form in which a person appears in events, audit and tables: a keyed hash of who issued the token and
 * whom it names. The same person has the same id in every service of a deployment, and no one without the key can tell
 * who it is.
 */
@ApplicationScoped
public class ActorIds {

    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKeySpec key;
    private final String issuerName;

    /**
     * @param key the deployment's secret, at least 16 characters, the same in all services
     * @param issuerName the configured name of the identity provider; its URL may change, the ids may not
     */
    ActorIds(
            @ConfigProperty(name = "ascn.actor-key") String key,
            @ConfigProperty(name = "ascn.issuer-name", defaultValue = "ascn") String issuerName) {
        if (key.length() < 16) {
            throw new IllegalArgumentException("ascn.actor-key must have at least 16 characters");
        }
        this.key = new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), ALGORITHM);
        this.issuerName = issuerName;
    }

    /** The actor's id for the subject of a token: 43 characters of base64url. */
    public String of(String subject) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            var digest = mac.doFinal((issuerName + "\n" + subject).getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has HmacSHA256", e);
        }
    }
}
