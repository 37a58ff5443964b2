package ascn.platform.http.paging;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of a list.
 *
 * @param items what is on it
 * @param next cursor of the next page, absent on the last
 * @param <T> what the list holds
 */
public record PageOf<T>(List<T> items, @Nullable String next) {

    /** Keeps the items from changing under their readers. */
    public PageOf {
        items = List.copyOf(items);
    }
}
