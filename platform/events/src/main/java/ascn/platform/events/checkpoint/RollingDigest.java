package ascn.platform.events.checkpoint;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;

/**
 * The digest over the ids of a story: {@code d(0)} is 32 zero bytes, {@code d(n) = SHA-256(d(n-1) || id(n))}. Whoever has
 * the same ids in the same order gets the same digest, and can go on from any place in between.
 */
final class RollingDigest {

    private static final int BYTES = 32;
    private static final int BYTES_OF_AN_ID = 2 * Long.BYTES;

    private final MessageDigest sha256;
    private byte[] value;

    private RollingDigest(byte[] value) {
        if (value.length != BYTES) {
            throw new IllegalArgumentException("A digest has " + BYTES + " bytes, not " + value.length);
        }
        this.value = value.clone();
        try {
            this.sha256 = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    /** The digest to go on from. */
    static RollingDigest from(String hex) {
        return new RollingDigest(HexFormat.of().parseHex(hex));
    }

    /** The digest of a story without events. */
    static String ofNothing() {
        return HexFormat.of().formatHex(new byte[BYTES]);
    }

    void add(UUID id) {
        sha256.update(value);
        sha256.update(ByteBuffer.allocate(BYTES_OF_AN_ID)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array());
        value = sha256.digest();
    }

    String hex() {
        return HexFormat.of().formatHex(value);
    }
}
