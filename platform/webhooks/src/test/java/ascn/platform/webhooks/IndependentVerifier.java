package ascn.platform.webhooks;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** What a receiver does with a call: written from the text of Standard Webhooks 1.0.0, not from our code. */
public final class IndependentVerifier {

    private IndependentVerifier() {}

    /** Whether one of the signatures in the header is that of this secret. */
    public static boolean accepts(String secret, Receiver.Call call) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(Base64.getDecoder().decode(secret.substring("whsec_".length())), "HmacSHA256"));
            var signed = call.id() + "." + call.timestamp() + "." + call.body();
            var expected = mac.doFinal(signed.getBytes(StandardCharsets.UTF_8));
            for (var signature : call.signature().split(" ")) {
                if (signature.startsWith("v1,")
                        && MessageDigest.isEqual(Base64.getDecoder().decode(signature.substring(3)), expected)) {
                    return true;
                }
            }
            return false;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
