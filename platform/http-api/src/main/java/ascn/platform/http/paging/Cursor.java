package ascn.platform.http.paging;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The place in a list's order after which the next page begins; opaque to the caller. */
public final class Cursor {

    /** Cannot stand in a sort key: keys are folded text. */
    private static final String SEPARATOR = "\u0000";

    private Cursor() {}

    /** The cursor of a place, from the values of its sort keys. */
    public static String of(String... keys) {
        var text = String.join(SEPARATOR, keys).getBytes(StandardCharsets.UTF_8);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text);
    }

    /**
     * Reads a cursor back.
     *
     * @param cursor what the caller sent; empty for the first page
     * @param keys how many sort keys the list has
     * @throws InvalidCursor when it is no cursor of this list
     */
    public static Optional<List<String>> read(@Nullable String cursor, int keys) {
        if (cursor == null) {
            return Optional.empty();
        }
        try {
            var text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
            var parts = List.of(text.split(SEPARATOR, -1));
            if (parts.size() != keys) {
                throw new InvalidCursor();
            }
            return Optional.of(parts);
        } catch (IllegalArgumentException e) {
            throw new InvalidCursor();
        }
    }

    /**
     * Reads the cursor of a list that is sorted by id.
     *
     * @throws InvalidCursor when it is no cursor of such a list
     */
    public static Optional<UUID> readId(@Nullable String cursor) {
        try {
            return read(cursor, 1).map(keys -> UUID.fromString(keys.get(0)));
        } catch (IllegalArgumentException e) {
            throw new InvalidCursor();
        }
    }
}
