package ascn.actionplan.workbook.domain;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Places by keys, which stay when rows move, for places by number, as rules name them. */
public final class Paths {

    private Paths() {}

    /**
     * The path of a place, for example {@code projects/trams/sectors} for {@code /projects/0/sectors/1}.
     *
     * @param root what the pointer leads into
     * @param pointer JSON Pointer
     */
    public static String of(Object root, String pointer) {
        var path = new StringBuilder();
        @Nullable Object here = root;
        for (var step : pointer.substring(Math.min(1, pointer.length())).split("/")) {
            if (here instanceof List<?> list) {
                var item = itemOf(list, step);
                var key = Keyed.keyOf(item);
                if (key.isEmpty()) {
                    break;
                }
                append(path, key.get());
                here = item;
            } else if (here instanceof Record known) {
                append(path, step);
                here = Arrays.stream(known.getClass().getRecordComponents())
                        .filter(component -> component.getName().equals(step))
                        .findFirst()
                        .map(component -> Keyed.value(component, known))
                        .orElse(null);
            } else {
                append(path, step);
            }
        }
        return path.toString();
    }

    private static void append(StringBuilder path, String step) {
        path.append(path.isEmpty() ? "" : "/").append(step);
    }

    private static @Nullable Object itemOf(List<?> list, String step) {
        boolean isPlace = step.matches("\\d{1,6}");
        return isPlace && Integer.parseInt(step) < list.size() ? list.get(Integer.parseInt(step)) : null;
    }
}
