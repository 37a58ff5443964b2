package ascn.actionplan.plan.domain;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a record as texts, so that two can be compared field by field whatever the record holds: a component that is
 * added to it is compared without a line of code.
 */
final class Fields {

    private Fields() {}

    /**
     * The fields in which two records of one type differ, in the order of their components.
     *
     * @param apart components that are compared elsewhere
     */
    static List<FieldChange> differences(Record before, Record after, Set<String> apart) {
        var earlier = of(before, "", apart);
        var later = of(after, "", apart);
        var names = new LinkedHashSet<>(earlier.keySet());
        names.addAll(later.keySet());
        var changes = new ArrayList<FieldChange>();
        for (var name : names) {
            if (!Objects.equals(earlier.get(name), later.get(name))) {
                changes.add(new FieldChange(name, earlier.get(name), later.get(name)));
            }
        }
        return changes;
    }

    private static Map<String, String> of(Record read, String at, Set<String> apart) {
        var fields = new LinkedHashMap<String, String>();
        for (var component : read.getClass().getRecordComponents()) {
            if (!apart.contains(component.getName())) {
                put(fields, at + component.getName(), valueOf(component, read));
            }
        }
        return fields;
    }

    private static void put(Map<String, String> fields, String name, @Nullable Object value) {
        if (value instanceof Record nested && isAPart(nested)) {
            fields.putAll(of(nested, name + "/", Set.of()));
        } else if (value != null && !(value instanceof List<?> list && list.isEmpty())) {
            fields.put(name, text(value));
        }
    }

    /** Values of the record write themselves; a part has fields of its own. */
    private static boolean isAPart(Record value) {
        return !value.getClass().getPackageName().startsWith("ascn.contracts");
    }

    private static String text(Object value) {
        if (value instanceof List<?> list) {
            return list.stream().map(Fields::text).collect(Collectors.joining("; "));
        }
        if (value instanceof Record nested && isAPart(nested)) {
            return of(nested, "", Set.of()).entrySet().stream()
                    .map(field -> field.getKey() + " " + field.getValue())
                    .collect(Collectors.joining(", "));
        }
        return value.toString();
    }

    private static @Nullable Object valueOf(RecordComponent component, Record read) {
        try {
            return component.getAccessor().invoke(read);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("A public record can be read", e);
        }
    }
}
