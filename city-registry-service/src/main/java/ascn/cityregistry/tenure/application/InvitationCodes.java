package ascn.cityregistry.tenure.application;

import ascn.cityregistry.tenure.domain.Tenure;
import ascn.platform.identity.DeploymentSecret;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Makes and knows the one-time codes that invite a person to a post (rule N06). A code is computed and nowhere kept: 64
 * characters of base64url that hold the id of the tenure and an HMAC-SHA256 of it and of the generation, under a key of the
 * deployment. So a repetition of the call that made it can show it again, and a new generation makes the one before void.
 */
@ApplicationScoped
public class InvitationCodes {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int ID_BYTES = 16;
    private static final int CODE_BYTES = ID_BYTES + 32;

    private final SecretKeySpec key;

    /**
     * @param key the deployment's secret for codes, at least 16 characters; from the environment
     * @param keyFile a file that holds the secret instead, as secrets are mounted
     */
    InvitationCodes(
            @ConfigProperty(name = "ascn.invitation-key") Optional<String> key,
            @ConfigProperty(name = "ascn.invitation-key-file") Optional<Path> keyFile) {
        var secret = DeploymentSecret.of("The key of the invitations", "ASCN_INVITATION_KEY", key, keyFile);
        this.key = new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM);
    }

    /** Without a key nobody could be invited, so the service does not start. */
    void checkAtStart(@Observes StartupEvent start) {
        sealOf(new UUID(0, 0), 0);
    }

    /** The code that invites to the tenure, as long as one of that generation does. */
    public Optional<String> of(Tenure tenure, int generation) {
        return tenure.invites(generation) ? Optional.of(write(tenure.id(), generation)) : Optional.empty();
    }

    private String write(UUID tenureId, int generation) {
        var code = ByteBuffer.allocate(CODE_BYTES)
                .putLong(tenureId.getMostSignificantBits())
                .putLong(tenureId.getLeastSignificantBits())
                .put(sealOf(tenureId, generation))
                .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(code);
    }

    /** The tenure that a code speaks of, whether or not it is good; empty where it is no code at all. */
    Optional<UUID> tenureIn(String code) {
        return bytesOf(code).map(bytes -> {
            var id = ByteBuffer.wrap(bytes, 0, ID_BYTES);
            return new UUID(id.getLong(), id.getLong());
        });
    }

    /** Whether the code is the last one that was given out for the tenure; it takes equally long either way. */
    boolean isLastOf(Tenure tenure, String code) {
        var expected = sealOf(tenure.id(), tenure.invitationGeneration());
        return bytesOf(code)
                .map(bytes -> MessageDigest.isEqual(expected, Arrays.copyOfRange(bytes, ID_BYTES, CODE_BYTES)))
                .orElse(false);
    }

    private static Optional<byte[]> bytesOf(String code) {
        try {
            return Optional.of(Base64.getUrlDecoder().decode(code.strip())).filter(bytes -> bytes.length == CODE_BYTES);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private byte[] sealOf(UUID tenureId, int generation) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac.doFinal((tenureId + "\n" + generation).getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has HmacSHA256", e);
        }
    }
}
