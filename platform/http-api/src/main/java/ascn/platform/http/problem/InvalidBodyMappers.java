package ascn.platform.http.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Makes a body that cannot be read a problem document, in the words of the request and never in those of the reader. */
class InvalidBodyMappers {

    @ServerExceptionMapper(priority = Priorities.USER - 100)
    public Response notJson(JsonProcessingException failure, UriInfo uri) {
        return answer(failure, uri);
    }

    static Response answer(JsonProcessingException failure, UriInfo uri) {
        var location = failure.getLocation();
        var where = location == null ? "" : " at line " + location.getLineNr() + ", column " + location.getColumnNr();
        return answer(
                new Fault("", "malformed-json", null, "The body is not JSON" + where, "Send one JSON object"), uri);
    }

    @ServerExceptionMapper(priority = Priorities.USER - 100)
    public Response notOfTheType(MismatchedInputException failure, UriInfo uri) {
        return answer(faultOf(failure), uri);
    }

    private static Response answer(Fault fault, UriInfo uri) {
        return Problems.answer(ProblemException.invalidRequest(List.of(fault)), uri)
                .build();
    }

    private static Fault faultOf(MismatchedInputException failure) {
        var pointer = pointer(failure);
        var place = pointer.isEmpty() ? "The body" : pointer;
        if (failure instanceof UnrecognizedPropertyException unknown) {
            return new Fault(
                    pointer,
                    "unknown-property",
                    null,
                    place + " is not a property of this request",
                    "Leave it out; known here: " + known(unknown));
        }
        return new Fault(pointer, "invalid-value", null, place + " has a value that is not allowed", allowed(failure));
    }

    private static String known(UnrecognizedPropertyException unknown) {
        var known = unknown.getKnownPropertyIds();
        return known == null
                ? "nothing"
                : known.stream().map(String::valueOf).sorted().collect(Collectors.joining(", "));
    }

    /** Only our own value types explain themselves; a message of the reader names its classes. */
    private static String allowed(MismatchedInputException failure) {
        var type = failure.getTargetType();
        if (type != null && type.isEnum()) {
            return "Use one of "
                    + Arrays.stream(type.getEnumConstants())
                            .map(String::valueOf)
                            .collect(Collectors.joining(", "));
        }
        return failure.getCause() instanceof IllegalArgumentException own && own.getMessage() != null
                ? own.getMessage()
                : "See the description of the operation in /q/openapi";
    }

    private static String pointer(JsonMappingException failure) {
        return failure.getPath().stream()
                .map(step -> "/" + (step.getFieldName() == null ? step.getIndex() : step.getFieldName()))
                .collect(Collectors.joining());
    }
}
