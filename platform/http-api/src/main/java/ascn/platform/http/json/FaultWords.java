package ascn.platform.http.json;

import ascn.platform.http.problem.Fault;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.IgnoredPropertyException;
import com.fasterxml.jackson.databind.exc.InvalidNullException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.PropertyBindingException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says what is wrong in the words of the request, never in those of the reader: its messages name classes. */
final class FaultWords {

    private static final String NUMBER = "Write a number without quotes";
    private static final Map<Class<?>, String> FORMS = Map.ofEntries(
            Map.entry(String.class, "Write a text in quotes"),
            Map.entry(boolean.class, "Write true or false"),
            Map.entry(Boolean.class, "Write true or false"),
            Map.entry(int.class, NUMBER),
            Map.entry(Integer.class, NUMBER),
            Map.entry(long.class, NUMBER),
            Map.entry(Long.class, NUMBER),
            Map.entry(UUID.class, "Write a UUID such as 019366f4-0a3c-7000-8000-000000000001"),
            Map.entry(LocalDate.class, "Write a day such as 2018-03-23"),
            Map.entry(Instant.class, "Write an instant in UTC such as 2018-03-23T04:00:00Z"));

    private FaultWords() {}

    /** A body that is no JSON, or more of it than is read; only the first such place can be known. */
    static Fault notJson(JsonProcessingException failure) {
        var location = failure.getLocation();
        var where = location == null ? "" : " at line " + location.getLineNr() + ", column " + location.getColumnNr();
        return failure instanceof StreamConstraintsException
                ? new Fault(
                        "",
                        "json-limit",
                        null,
                        "The body is nested too deeply, or has a name or number that is too long" + where,
                        "Nest at most " + StrictJson.DEEPEST_NESTING + " deep; names have at most "
                                + StrictJson.LONGEST_NAME + " characters, numbers " + StrictJson.LONGEST_NUMBER)
                : new Fault("", "malformed-json", null, "The body is not JSON" + where, "Send one JSON object");
    }

    /** A member that stands twice in one object. */
    static Fault duplicate(String pointer) {
        return new Fault(pointer, "duplicate-property", null, pointer + " is given twice", "Say it once");
    }

    /** A value that does not fit its place. */
    static Fault of(JsonMappingException failure) {
        var pointer = JsonPlace.of(failure);
        var place = pointer.isEmpty() ? "The body" : pointer;
        if (failure instanceof IgnoredPropertyException) {
            return new Fault(
                    pointer, "read-only-property", null, place + " is set by the service alone", "Leave it out");
        }
        if (failure instanceof PropertyBindingException unknown) {
            return new Fault(
                    pointer,
                    "unknown-property",
                    null,
                    place + " is not a property of this request",
                    "Leave it out; known here: " + known(unknown));
        }
        if (failure instanceof InvalidNullException) {
            return new Fault(pointer, "not-null", null, place + " must not be null", null);
        }
        return new Fault(pointer, "invalid-value", null, place + " has a value that is not allowed", allowed(failure));
    }

    private static String known(PropertyBindingException unknown) {
        var known = unknown.getKnownPropertyIds();
        return known == null
                ? "nothing"
                : known.stream().map(String::valueOf).sorted().collect(Collectors.joining(", "));
    }

    /** Our own value types explain themselves by the exception of their parser. */
    private static String allowed(JsonMappingException failure) {
        if (failure.getCause() instanceof IllegalArgumentException own && own.getMessage() != null) {
            return own.getMessage();
        }
        return failure instanceof MismatchedInputException mismatch ? form(mismatch.getTargetType()) : unknownForm();
    }

    private static String form(@Nullable Class<?> type) {
        if (type == null) {
            return unknownForm();
        }
        if (type.isEnum()) {
            return "Use one of "
                    + Arrays.stream(type.getEnumConstants())
                            .map(String::valueOf)
                            .collect(Collectors.joining(", "));
        }
        if (Collection.class.isAssignableFrom(type)) {
            return "Write a list in square brackets";
        }
        if (type.isRecord()) {
            return "Write an object in braces";
        }
        return FORMS.getOrDefault(type, Number.class.isAssignableFrom(type) ? NUMBER : unknownForm());
    }

    private static String unknownForm() {
        return "See the description of the operation in /q/openapi";
    }
}
