package ascn.platform.audit;

import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Makes the digest that an entry keeps of a state. */
@FunctionalInterface
public interface StateDigest {

    /** The digest in lower-case hexadecimal digits. */
    String of(AuditedState state);

    /** SHA-256 of the canonical JSON: whoever has the state can show that it is the one. */
    static StateDigest plain() {
        return state -> HexFormat.of().formatHex(CanonicalJson.sha256(CanonicalJson.of(state)));
    }

    /**
     * HMAC-SHA256 of the canonical JSON, for a state with personal data: from a plain digest a person's data could be
     * guessed. The key is random, kept beside the data and destroyed with them; the entry and its chain stay as they are.
     *
     * @param key at least 32 random bytes, one for each person
     */
    static StateDigest keyedWith(byte[] key) {
        if (key.length < 32) {
            throw new IllegalArgumentException("The key of a digest has at least 32 bytes");
        }
        var secret = new SecretKeySpec(key, "HmacSHA256");
        return state -> {
            try {
                var mac = Mac.getInstance(secret.getAlgorithm());
                mac.init(secret);
                return HexFormat.of().formatHex(mac.doFinal(CanonicalJson.of(state)));
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException("Every Java platform has HmacSHA256", e);
            }
        };
    }
}
