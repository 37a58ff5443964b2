package ascn.platform.webhooks.signing;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Encrypts secrets for the database: AES-256 in GCM, bound to the subscription, so that a row's secret is of no use in
 * another row. The keys are in the configuration. The first one encrypts; all of them decrypt, so that a key can be
 * replaced without losing what is kept.
 *
 * <p>Form: one byte version, four bytes that name the key, twelve bytes nonce, ciphertext with tag.
 */
public final class SecretBox {

    private static final byte VERSION = 1;
    private static final int KEY_BYTES = 32;
    private static final int KEY_NAME_BYTES = 4;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final SecureRandom RANDOM = new SecureRandom();

    private final List<Key> keys;

    @SuppressWarnings("ArrayRecordComponent") // Only read by the methods below.
    private record Key(byte[] name, SecretKeySpec spec) {

        static Key of(String written) {
            var bytes = Base64.getUrlDecoder().decode(written.replace('+', '-').replace('/', '_'));
            if (bytes.length != KEY_BYTES) {
                throw new IllegalArgumentException("A key of webhook secrets has " + KEY_BYTES + " bytes in base64");
            }
            try {
                var name = Arrays.copyOf(MessageDigest.getInstance("SHA-256").digest(bytes), KEY_NAME_BYTES);
                return new Key(name, new SecretKeySpec(bytes, "AES"));
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException("Every Java platform has SHA-256", e);
            }
        }
    }

    /**
     * @param keys 32 bytes each, in base64 or base64url; the first encrypts
     * @throws IllegalArgumentException when there is none, or one is not of that form
     */
    public SecretBox(List<String> keys) {
        if (keys.isEmpty()) {
            throw new IllegalArgumentException("Webhook secrets need a key");
        }
        this.keys = keys.stream().map(Key::of).toList();
    }

    /** Encrypts the secret of a subscription. */
    public byte[] close(UUID subscription, WebhookSecret secret) {
        var key = keys.get(0);
        var nonce = new byte[NONCE_BYTES];
        RANDOM.nextBytes(nonce);
        var encrypted = crypt(Cipher.ENCRYPT_MODE, key, nonce, subscription, secret.key());
        return ByteBuffer.allocate(1 + KEY_NAME_BYTES + NONCE_BYTES + encrypted.length)
                .put(VERSION)
                .put(key.name())
                .put(nonce)
                .put(encrypted)
                .array();
    }

    /**
     * Decrypts the secret of a subscription.
     *
     * @throws SecretLost when no key fits, or it is the secret of another subscription
     */
    public WebhookSecret open(UUID subscription, byte[] closed) {
        var buffer = ByteBuffer.wrap(closed);
        if (closed.length <= 1 + KEY_NAME_BYTES + NONCE_BYTES || buffer.get() != VERSION) {
            throw new SecretLost(subscription);
        }
        var name = new byte[KEY_NAME_BYTES];
        var nonce = new byte[NONCE_BYTES];
        buffer.get(name).get(nonce);
        var encrypted = new byte[buffer.remaining()];
        buffer.get(encrypted);
        var key = keys.stream()
                .filter(known -> Arrays.equals(known.name(), name))
                .findFirst()
                .orElseThrow(() -> new SecretLost(subscription));
        return WebhookSecret.ofKey(crypt(Cipher.DECRYPT_MODE, key, nonce, subscription, encrypted));
    }

    private static byte[] crypt(int mode, Key key, byte[] nonce, UUID subscription, byte[] text) {
        try {
            var cipher = Cipher.getInstance(CIPHER);
            cipher.init(mode, key.spec(), new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(subscription.toString().getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(text);
        } catch (GeneralSecurityException e) {
            throw new SecretLost(subscription);
        }
    }

    /** The secret cannot be read with the keys of this service. Its owner can make a new one. */
    public static final class SecretLost extends RuntimeException {
        SecretLost(UUID subscription) {
            super("The secret of webhook " + subscription + " cannot be read with the configured keys");
        }
    }
}
