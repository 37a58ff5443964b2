package ascn.platform.http.paging;

import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.function.Function;

/**
 * Another form in which a page of a list is told, for example as features of a map. It is JSON of a media type of its own.
 *
 * @param type its media type, ending in {@code json}
 * @param body makes the body of what a caller is told of each item
 * @param <R> what a caller is told of an item
 */
public record FormOfPage<R>(MediaType type, Function<List<R>, Object> body) {}
