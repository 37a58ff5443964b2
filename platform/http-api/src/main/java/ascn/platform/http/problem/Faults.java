package ascn.platform.http.problem;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.ArrayList;
import java.util.Locale;

/** Says which limit a value breaks; the code of the fault is the limit's name. */
public final class Faults {

    private Faults() {}

    /** The fault of a value that breaks a limit. */
    public static Fault of(ConstraintViolation<?> violation) {
        var constraint = violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName();
        var code = constraint.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
        var pointer = pointer(violation.getPropertyPath());
        var place = pointer.isEmpty() ? "The body" : pointer;
        return new Fault(pointer, code, null, place + " " + violation.getMessage(), null);
    }

    /**
     * Of an operation the first two steps are the resource's method and its parameter. A caller knows neither, unless the
     * parameter is all that there is: then it is the body, or a parameter of the query by its name.
     */
    private static String pointer(Path path) {
        var pointer = new StringBuilder();
        var parameters = new ArrayList<String>();
        for (var node : path) {
            if (node.getKind() == ElementKind.PARAMETER) {
                parameters.add(node.getName());
            } else if (node.getKind() != ElementKind.METHOD) {
                append(pointer, node);
            }
        }
        boolean isQueryParameter =
                pointer.isEmpty() && !parameters.isEmpty() && !parameters.get(0).equals("request");
        return isQueryParameter ? parameters.get(0) : pointer.toString();
    }

    private static void append(StringBuilder pointer, Path.Node node) {
        if (node.getIndex() != null) {
            pointer.append('/').append(node.getIndex());
        }
        if (node.getKind() == ElementKind.PROPERTY && node.getName() != null) {
            pointer.append('/').append(node.getName());
        }
    }
}
