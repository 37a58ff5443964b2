package ascn.platform.webhooks.signing;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The secret that a receiver and this service share (Standard Webhooks 1.0.0, symmetric): 32 random bytes, shown as {@code
 * whsec_} and their base64. It never says itself in a log.
 */
public final class WebhookSecret {

    private static final String PREFIX = "whsec_";
    private static final String ALGORITHM = "HmacSHA256";
    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final byte[] key;

    private WebhookSecret(byte[] key) {
        this.key = key;
    }

    /** A new random secret. */
    public static WebhookSecret random() {
        var key = new byte[BYTES];
        RANDOM.nextBytes(key);
        return new WebhookSecret(key);
    }

    /**
     * Reads a secret in the form in which it is shown.
     *
     * @throws IllegalArgumentException when it is none
     */
    public static WebhookSecret of(String shown) {
        if (!shown.startsWith(PREFIX)) {
            throw new IllegalArgumentException("A webhook secret begins with " + PREFIX);
        }
        return new WebhookSecret(Base64.getDecoder().decode(shown.substring(PREFIX.length())));
    }

    static WebhookSecret ofKey(byte[] key) {
        return new WebhookSecret(key.clone());
    }

    byte[] key() {
        return key.clone();
    }

    /** The form in which the receiver gets it, once. */
    public String shown() {
        return PREFIX + Base64.getEncoder().encodeToString(key);
    }

    /**
     * The signature of one call: {@code v1,} and the base64 of HMAC-SHA256 over {@code id.timestamp.payload}.
     *
     * @param messageId the header {@code webhook-id}; has no dot
     * @param timestamp seconds since 1970, the header {@code webhook-timestamp}
     * @param payload the bytes of the body
     */
    public String sign(String messageId, long timestamp, byte[] payload) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            mac.update((messageId + "." + timestamp + ".").getBytes(StandardCharsets.UTF_8));
            return "v1," + Base64.getEncoder().encodeToString(mac.doFinal(payload));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has HmacSHA256", e);
        }
    }

    @Override
    public String toString() {
        return PREFIX + "…";
    }
}
