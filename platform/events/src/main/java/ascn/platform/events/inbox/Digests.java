package ascn.platform.events.inbox;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** SHA-256 of what came. */
final class Digests {

    private Digests() {}

    static byte[] sha256(byte[] bytes) {
        return algorithm().digest(bytes);
    }

    /** Of everything that a record carries but its place: the same record elsewhere has the same digest. */
    static byte[] ofContent(IncomingRecord incoming) {
        var digest = algorithm();
        add(digest, incoming.key());
        for (var header : new TreeMap<>(incoming.headers()).entrySet()) {
            add(digest, header.getKey().getBytes(StandardCharsets.UTF_8));
            add(digest, header.getValue());
        }
        add(digest, incoming.payload());
        return digest.digest();
    }

    /** With its length before it, so that no two ways of cutting the same bytes look alike. */
    private static void add(MessageDigest digest, byte @Nullable [] bytes) {
        digest.update(ByteBuffer.allocate(Integer.BYTES)
                .putInt(bytes == null ? -1 : bytes.length)
                .flip());
        if (bytes != null) {
            digest.update(bytes);
        }
    }

    private static MessageDigest algorithm() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
