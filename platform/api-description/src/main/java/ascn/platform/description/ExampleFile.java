package ascn.platform.description;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The example of one operation: one exchange as a caller would see it. The API description shows it, and a test sends it.
 *
 * @param parameters a value for each parameter, by name; those with the same meaning everywhere may be left out
 * @param unsent examples of optional parameters that this exchange leaves out
 * @param request the body that is sent; null where the operation reads none
 * @param responses what is answered: by status, then by media type
 * @param varies JSON Pointers into the answer to what differs between two runs although it is no id and no time: another
 *     value of the same type, or none at all; an array may be of another length
 */
public record ExampleFile(
        Map<String, Object> parameters,
        Map<String, Object> unsent,
        @Nullable Object request,
        Map<String, Map<String, Object>> responses,
        List<String> varies) {

    /** What is left out is empty. */
    public ExampleFile {
        parameters = parameters == null ? Map.of() : Map.copyOf(parameters);
        unsent = unsent == null ? Map.of() : Map.copyOf(unsent);
        responses = responses == null ? Map.of() : Map.copyOf(responses);
        varies = varies == null ? List.of() : List.copyOf(varies);
    }
}
