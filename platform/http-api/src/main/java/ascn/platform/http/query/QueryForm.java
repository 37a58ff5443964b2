package ascn.platform.http.query;

import ascn.platform.http.paging.Cursor;
import ascn.platform.http.problem.Fault;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The query parameters of one operation. */
final class QueryForm {

    private static final String CURSOR = "cursor";

    private final String operationId;
    private final Map<String, Entry> entries;

    private QueryForm(String operationId, Map<String, Entry> entries) {
        this.operationId = operationId;
        this.entries = entries;
    }

    /** One parameter: how its value is read, and whether it may come more than once. */
    private record Entry(ValueForm form, boolean isRepeatable) {}

    static QueryForm of(Method method) {
        var operation = Optional.ofNullable(method.getAnnotation(Operation.class));
        var entries = new TreeMap<String, Entry>();
        for (var parameter : method.getParameters()) {
            add(parameter, parameter.getParameterizedType(), entries);
            if (parameter.isAnnotationPresent(BeanParam.class)) {
                Arrays.stream(parameter.getType().getDeclaredFields())
                        .forEach(field -> add(field, field.getGenericType(), entries));
            }
        }
        return new QueryForm(operation.map(Operation::operationId).orElse(method.getName()), entries);
    }

    private static void add(AnnotatedElement element, Type type, Map<String, Entry> entries) {
        var named = element.getAnnotation(QueryParam.class);
        if (named == null) {
            return;
        }
        var entry = type instanceof ParameterizedType several
                        && several.getRawType() instanceof Class<?> raw
                        && Collection.class.isAssignableFrom(raw)
                ? new Entry(ValueForm.of(several.getActualTypeArguments()[0]), true)
                : new Entry(ValueForm.of(type), false);
        entries.put(named.value(), entry);
    }

    List<Fault> faultsOf(Map<String, List<String>> query) {
        return new TreeMap<>(query)
                .entrySet().stream()
                        .flatMap(given -> faults(given.getKey(), given.getValue()))
                        .toList();
    }

    private Stream<Fault> faults(String name, List<String> values) {
        var entry = entries.get(name);
        if (entry == null) {
            return Stream.of(new Fault(
                    null,
                    "unknown-parameter",
                    null,
                    "'" + name + "' is not a parameter of " + operationId,
                    entries.isEmpty() ? "It has none" : "Known here: " + String.join(", ", entries.keySet())));
        }
        if (values.size() > 1 && !entry.isRepeatable()) {
            return Stream.of(new Fault(null, "invalid-parameter", null, name + " is given twice", "Say it once"));
        }
        return values.stream().flatMap(value -> fault(name, entry, value).stream());
    }

    private Optional<Fault> fault(String name, Entry entry, String value) {
        if (name.equals(CURSOR)) {
            return Cursor.isOf(operationId, value) ? Optional.empty() : Optional.of(Cursor.fault());
        }
        return entry.form().accepts(value)
                ? Optional.empty()
                : Optional.of(new Fault(
                        null,
                        "invalid-parameter",
                        null,
                        name + " is '" + value + "'",
                        entry.form().remedy()));
    }
}
