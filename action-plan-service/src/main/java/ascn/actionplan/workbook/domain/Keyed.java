package ascn.actionplan.workbook.domain;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Items of lists that are known by a key: projects, milestones, indicators, targets of a period, lines about a project. */
final class Keyed {

    private static final Set<String> KEYS = Set.of("key", "period", "project");

    private Keyed() {}

    /** The key of an item; empty where it is not known by one. */
    static Optional<String> keyOf(@Nullable Object item) {
        if (item instanceof Record known) {
            var first = known.getClass().getRecordComponents()[0];
            if (first.getType() == String.class && KEYS.contains(first.getName())) {
                return Optional.of(String.valueOf(value(first, known)));
            }
        }
        return Optional.empty();
    }

    /** Whether the items of any of these lists are known by keys. */
    static boolean areAll(List<?>... lists) {
        for (var list : lists) {
            if (!list.isEmpty()) {
                return keyOf(list.get(0)).isPresent();
            }
        }
        return false;
    }

    static @Nullable Object value(RecordComponent component, Record of) {
        try {
            return component.getAccessor().invoke(of);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("A public record can be read", e);
        }
    }
}
