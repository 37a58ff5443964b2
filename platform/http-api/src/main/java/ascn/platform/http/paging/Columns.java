package ascn.platform.http.paging;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ser.std.BeanSerializerBase;
import java.util.ArrayList;
import java.util.List;

/**
 * The columns of a table: the components of a record in their order; those of a record within it have its name before
 * theirs, with a dot. A list is one column.
 *
 * @param names as they stand in the first row
 * @param places where the value of each stands in the JSON of a row
 */
record Columns(List<String> names, List<JsonPointer> places) {

    Columns {
        names = List.copyOf(names);
        places = List.copyOf(places);
    }

    static Columns of(Class<?> form, ObjectMapper mapper) {
        var names = new ArrayList<String>();
        collect(form, "", mapper, names);
        return new Columns(
                names,
                names.stream()
                        .map(name -> JsonPointer.compile("/" + name.replace('.', '/')))
                        .toList());
    }

    private static void collect(Class<?> form, String prefix, ObjectMapper mapper, List<String> names) {
        for (var component : form.getRecordComponents()) {
            var name = prefix + component.getName();
            if (component.getType().isRecord() && isWrittenAsObject(component.getType(), mapper)) {
                collect(component.getType(), name + ".", mapper, names);
            } else {
                names.add(name);
            }
        }
    }

    /** Some records are values with a text form of their own. */
    private static boolean isWrittenAsObject(Class<?> type, ObjectMapper mapper) {
        try {
            return mapper.getSerializerProviderInstance().findValueSerializer(type) instanceof BeanSerializerBase;
        } catch (JsonMappingException e) {
            throw new IllegalStateException("Cannot be written: " + type, e);
        }
    }
}
