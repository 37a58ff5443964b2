package ascn.platform.audit.sealing;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;

/**
 * One link of the chain.
 *
 * @param seq its number, from 1
 * @param entry the entry that it seals
 * @param entryHash that entry's content hash
 * @param previous hash of the seal before; zeros for the first
 * @param hash SHA-256 of the four above
 */
record Seal(long seq, UUID entry, Hash entryHash, Hash previous, Hash hash) {

    static Seal after(long seq, Hash hash, UUID entry, Hash entryHash) {
        long next = seq + 1;
        return new Seal(next, entry, entryHash, hash, hashOf(next, entry, entryHash, hash));
    }

    /** Canonical JSON (RFC 8785) by construction: members in order, values without anything to escape. */
    private static Hash hashOf(long seq, UUID entry, Hash entryHash, Hash previous) {
        var content = "{\"entry\":\"" + entry + "\",\"entryHash\":\"" + entryHash + "\",\"previous\":\"" + previous
                + "\",\"seq\":\"" + seq + "\"}";
        try {
            return new Hash(MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    /** 32 bytes, written in hexadecimal digits. */
    record Hash(String digits) {

        Hash(byte[] bytes) {
            this(HexFormat.of().formatHex(bytes));
        }

        byte[] bytes() {
            return HexFormat.of().parseHex(digits);
        }

        @Override
        public String toString() {
            return digits;
        }
    }
}
