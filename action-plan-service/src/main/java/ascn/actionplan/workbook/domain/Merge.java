package ascn.actionplan.workbook.domain;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Brings two changed texts together, by keys and fields, over the one from which both come. What only one has changed is
 * taken; what both have changed to the same is the same; what both have changed differently is a conflict, and nobody guesses.
 */
public final class Merge {

    private final List<Conflict> conflicts = new ArrayList<>();

    private Merge() {}

    /**
     * What comes of a merge.
     *
     * @param text both brought together; where there is a conflict, as the other side has it
     * @param conflicts the fields that both sides have changed differently
     */
    public record Merged<T>(T text, List<Conflict> conflicts) {

        /** Keeps the list from changing. */
        public Merged {
            conflicts = List.copyOf(conflicts);
        }
    }

    /** Merges two texts over a third. */
    public static <T extends Record> Merged<T> of(T base, T mine, T theirs) {
        var merge = new Merge();
        var text = merge.record("", base, mine, theirs);
        return new Merged<>(text, merge.conflicts);
    }

    @SuppressWarnings("unchecked")
    private <T extends Record> T record(String path, @Nullable T base, T mine, T theirs) {
        var components = theirs.getClass().getRecordComponents();
        var values = Arrays.stream(components)
                .map(component -> field(
                        path.isEmpty() ? component.getName() : path + "/" + component.getName(),
                        base == null ? null : Keyed.value(component, base),
                        Keyed.value(component, mine),
                        Keyed.value(component, theirs)))
                .toArray();
        try {
            var types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            return (T) theirs.getClass().getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("A public record can be made of its components", e);
        }
    }

    private @Nullable Object field(String path, @Nullable Object base, @Nullable Object mine, @Nullable Object theirs) {
        if (Objects.equals(mine, base) || Objects.equals(mine, theirs)) {
            return theirs;
        }
        if (Objects.equals(theirs, base)) {
            return mine;
        }
        if (mine instanceof List<?> own && theirs instanceof List<?> other) {
            var former = base instanceof List<?> list ? list : List.of();
            if (Keyed.areAll(own, other, former)) {
                return items(path, former, own, other);
            }
        }
        return conflict(path, base, mine, theirs);
    }

    private @Nullable Object conflict(
            String path, @Nullable Object base, @Nullable Object mine, @Nullable Object theirs) {
        conflicts.add(new Conflict(path, text(base), text(mine), text(theirs)));
        return theirs;
    }

    private static @Nullable String text(@Nullable Object value) {
        var known = Keyed.keyOf(value);
        var text = known.orElseGet(() -> Texts.of(value));
        return text.isEmpty() ? null : text;
    }

    /** In the order of the other side, with what is new here at the end. */
    private List<Object> items(String path, List<?> base, List<?> mine, List<?> theirs) {
        var former = byKey(base);
        var own = byKey(mine);
        var other = byKey(theirs);
        var keys = new LinkedHashSet<>(other.keySet());
        keys.addAll(own.keySet());
        var merged = new ArrayList<Object>();
        for (var key : keys) {
            var item = item(path + "/" + key, former.get(key), own.get(key), other.get(key));
            if (item != null) {
                merged.add(item);
            }
        }
        return merged;
    }

    private @Nullable Object item(String path, @Nullable Record base, @Nullable Record mine, @Nullable Record theirs) {
        if (mine != null && theirs != null) {
            return record(path, base, mine, theirs);
        }
        return field(path, base, mine, theirs);
    }

    private static Map<String, Record> byKey(List<?> items) {
        var byKey = new LinkedHashMap<String, Record>();
        for (var item : items) {
            byKey.put(Keyed.keyOf(item).orElseThrow(), (Record) item);
        }
        return byKey;
    }
}
