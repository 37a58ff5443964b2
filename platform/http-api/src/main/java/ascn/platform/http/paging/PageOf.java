package ascn.platform.http.paging;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.function.Function;
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

    /**
     * Makes a page from one item more than it may hold: the extra one tells that there is a next page.
     *
     * @param found at most {@link PageLimit#plusOne()} items
     * @param cursorOf the cursor of an item's place
     */
    public static <T> PageOf<T> of(List<T> found, PageLimit limit, Function<T, String> cursorOf) {
        if (found.size() <= limit.value()) {
            return new PageOf<>(found, null);
        }
        var items = found.subList(0, limit.value());
        return new PageOf<>(items, cursorOf.apply(items.get(limit.value() - 1)));
    }

    /** The same page with its items in another form. */
    public <R> PageOf<R> map(Function<? super T, ? extends R> form) {
        return new PageOf<>(items.stream().<R>map(form).toList(), next);
    }

    /** Answers the page, with a link to the next one. */
    public Response answer(UriInfo uri) {
        var answer = Response.ok(this);
        if (next != null) {
            var link = uri.getRequestUriBuilder()
                    .scheme(null)
                    .host(null)
                    .port(-1)
                    .replaceQueryParam("cursor", next)
                    .build();
            answer.header(HttpHeaders.LINK, "<" + link + ">; rel=\"next\"");
        }
        return answer.build();
    }
}
