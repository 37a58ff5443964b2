package ascn.platform.http.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Path;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Makes a request that cannot be read, or whose values are not allowed, a problem document with every fault. */
class InvalidRequestMapper {

    @ServerExceptionMapper(priority = Priorities.USER - 100)
    public Response constraints(ConstraintViolationException invalid, UriInfo uri) {
        var faults = invalid.getConstraintViolations().stream()
                .map(InvalidRequestMapper::fault)
                .sorted(Comparator.comparing(fault -> String.valueOf(fault.pointer())))
                .toList();
        return Problems.invalid(faults, uri);
    }

    private static Fault fault(ConstraintViolation<?> violation) {
        var code = kebab(violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName());
        var pointer = pointer(violation.getPropertyPath());
        return new Fault(pointer, code, null, placeAnd(pointer, violation.getMessage()), null);
    }

    private static String placeAnd(String pointer, String message) {
        return (pointer.isEmpty() ? "The request" : pointer) + " " + message;
    }

    /** The first two steps are the resource's method and its parameter, which the caller does not know. */
    private static String pointer(Path path) {
        return StreamSupport.stream(path.spliterator(), false)
                .skip(2)
                .map(node -> (node.getIndex() == null ? "" : "/" + node.getIndex())
                        + (node.getName() == null ? "" : "/" + node.getName()))
                .collect(Collectors.joining());
    }

    private static String kebab(String name) {
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    static Response unreadable(JsonProcessingException failure, UriInfo uri) {
        return Problems.invalid(List.of(fault(failure)), uri);
    }

    private static Fault fault(JsonProcessingException failure) {
        if (failure instanceof UnrecognizedPropertyException unknown) {
            var known = unknown.getKnownPropertyIds() == null
                    ? ""
                    : unknown.getKnownPropertyIds().stream()
                            .map(String::valueOf)
                            .sorted()
                            .collect(Collectors.joining(", "));
            var pointer = pointer(unknown);
            return new Fault(
                    pointer,
                    "unknown-property",
                    null,
                    pointer + " is not a property of this request",
                    known.isEmpty() ? "Leave it out" : "Leave it out; known here: " + known);
        }
        if (failure instanceof InvalidFormatException format) {
            return new Fault(
                    pointer(format),
                    "invalid-value",
                    null,
                    pointer(format) + " has a value that is not allowed",
                    allowed(format));
        }
        if (failure instanceof JsonMappingException mapping) {
            var pointer = pointer(mapping);
            return new Fault(
                    pointer, "invalid-value", null, placeAnd(pointer, "is not of the expected type"), causeOf(mapping));
        }
        var location = failure.getLocation();
        var where = location == null ? "" : " at line " + location.getLineNr() + ", column " + location.getColumnNr();
        return new Fault("", "malformed-json", null, "The body is not JSON" + where, "Send one JSON object");
    }

    private static String allowed(InvalidFormatException format) {
        var type = format.getTargetType();
        if (type != null && type.isEnum()) {
            return "Use one of "
                    + Arrays.stream(type.getEnumConstants())
                            .map(String::valueOf)
                            .collect(Collectors.joining(", "));
        }
        return causeOf(format);
    }

    /** Only our own value types explain themselves; a message of the JSON library names its classes. */
    private static String causeOf(JsonMappingException mapping) {
        return mapping.getCause() instanceof IllegalArgumentException own && own.getMessage() != null
                ? own.getMessage()
                : "See the description of the operation in /q/openapi";
    }

    private static String pointer(JsonMappingException mapping) {
        return mapping.getPath().stream()
                .map(step -> "/" + (step.getFieldName() == null ? step.getIndex() : step.getFieldName()))
                .collect(Collectors.joining());
    }

    @ServerExceptionMapper(priority = Priorities.USER - 100)
    public Response json(JsonProcessingException failure, UriInfo uri) {
        return unreadable(failure, uri);
    }

    @ServerExceptionMapper(priority = Priorities.USER - 100)
    public Response mismatch(MismatchedInputException failure, UriInfo uri) {
        return unreadable(failure, uri);
    }

    /** The JSON reader wraps what it cannot read; everything else keeps the status that it came with. */
    @ServerExceptionMapper(priority = Priorities.USER - 100)
    public Response web(WebApplicationException failure, UriInfo uri) {
        if (failure.getCause() instanceof JsonProcessingException json) {
            return unreadable(json, uri);
        }
        return failure.getResponse().getStatus() < 400 ? failure.getResponse() : plain(failure, uri);
    }

    private static Response plain(WebApplicationException failure, UriInfo uri) {
        var status = failure.getResponse().getStatusInfo();
        var slug = kebab(status.getReasonPhrase().replace(' ', '-'));
        var problem = Problems.problem(slug, status.getStatusCode(), status.getReasonPhrase(), uri);
        var allow = failure.getResponse().getHeaderString(HttpHeaders.ALLOW);
        if (allow != null) {
            problem.withHeader(HttpHeaders.ALLOW, allow);
        }
        return problem.build().toResponse();
    }
}
