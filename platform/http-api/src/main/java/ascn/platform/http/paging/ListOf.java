package ascn.platform.http.paging;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * How the items of a list are told and in which order they stand.
 *
 * @param form what a caller is told of an item: a record, whose components are the columns of the list as a table
 * @param toForm makes that of an item
 * @param keysOf the values of the sort keys of an item; the last of them is unique
 * @param <T> what the use case finds
 * @param <R> what the caller is told
 */
public record ListOf<T, R>(Class<R> form, Function<T, R> toForm, Function<T, List<String>> keysOf) {

    /**
     * Finds items in the order of the list.
     *
     * @param <T> what it finds
     */
    @FunctionalInterface
    public interface Source<T> {

        /**
         * The items that follow.
         *
         * @param after sort keys of the last item before them; empty at the beginning
         * @param most how many at most
         */
        List<T> find(Optional<List<String>> after, int most);
    }

    List<R> toForms(List<T> items) {
        return items.stream().map(toForm).toList();
    }

    List<String> keysOfLast(List<T> items) {
        return keysOf.apply(items.get(items.size() - 1));
    }
}
