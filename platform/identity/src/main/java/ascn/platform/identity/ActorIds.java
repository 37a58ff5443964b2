package ascn.platform.identity;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Optional;
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
     * @param key the deployment's secret, at least 16 characters, the same in all services; from the environment
     * @param keyFile a file that holds the secret instead, as secrets are mounted
     * @param issuerName the configured name of the identity provider; its URL may change, the ids may not
     */
    ActorIds(
            @ConfigProperty(name = "ascn.actor-key") Optional<String> key,
            @ConfigProperty(name = "ascn.actor-key-file") Optional<Path> keyFile,
            @ConfigProperty(name = "ascn.issuer-name", defaultValue = "ascn") String issuerName) {
        var secret = DeploymentSecret.of("The key of the actor ids", "ASCN_ACTOR_KEY", key, keyFile);
        this.key = new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM);
        this.issuerName = issuerName;
    }

    /** Without a key no request can be answered, so the service does not start. */
    void checkAtStart(@Observes StartupEvent start) {
        of("the key is there and works");
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
