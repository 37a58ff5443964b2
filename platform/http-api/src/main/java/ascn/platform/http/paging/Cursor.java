package ascn.platform.http.paging;

import ascn.platform.http.problem.Fault;
import ascn.platform.http.problem.ProblemException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The place in a list's order after which the next page begins; opaque to the caller. It carries a digest over the list
 * and the place, so that what was altered on the way, or belongs to another list, is refused instead of starting somewhere.
 * It grants nothing: a list asks on every page what its caller may see.
 */
public final class Cursor {

    /** Cannot stand in a sort key: PostgreSQL keeps no such character. */
    private static final String SEPARATOR = "\u0000";

    private static final int DIGEST_BYTES = 6;

    private Cursor() {}

    /**
     * The cursor of a place.
     *
     * @param list the operation id of the list
     * @param keys the values of its sort keys at that place
     */
    public static String of(String list, List<String> keys) {
        var text = String.join(SEPARATOR, keys).getBytes(StandardCharsets.UTF_8);
        var digest = digestOf(list, text);
        var cursor = Arrays.copyOf(digest, DIGEST_BYTES + text.length);
        System.arraycopy(text, 0, cursor, DIGEST_BYTES, text.length);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(cursor);
    }

    /**
     * Reads a cursor back.
     *
     * @param cursor what the caller sent; null for the first page
     * @throws ProblemException 400 when it is no cursor of that list
     */
    public static Optional<List<String>> read(String list, @Nullable String cursor) {
        if (cursor == null) {
            return Optional.empty();
        }
        var keys = keysOf(list, cursor);
        if (keys.isEmpty()) {
            throw ProblemException.invalid(List.of(fault()));
        }
        return keys;
    }

    /** Whether that is a cursor of the list. */
    public static boolean isOf(String list, String cursor) {
        return keysOf(list, cursor).isPresent();
    }

    /** What is said of any other. */
    public static Fault fault() {
        return new Fault(
                null,
                "invalid-cursor",
                null,
                "The cursor is not one of this list",
                "Follow the link with rel=\"next\", or leave the cursor out for the first page");
    }

    private static Optional<List<String>> keysOf(String list, String cursor) {
        try {
            var bytes = Base64.getUrlDecoder().decode(cursor);
            if (bytes.length < DIGEST_BYTES) {
                return Optional.empty();
            }
            var text = Arrays.copyOfRange(bytes, DIGEST_BYTES, bytes.length);
            var isWhole = Arrays.equals(digestOf(list, text), Arrays.copyOf(bytes, DIGEST_BYTES));
            return isWhole
                    ? Optional.of(List.of(new String(text, StandardCharsets.UTF_8).split(SEPARATOR, -1)))
                    : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static byte[] digestOf(String list, byte[] text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(list.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
            return Arrays.copyOf(digest.digest(text), DIGEST_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
