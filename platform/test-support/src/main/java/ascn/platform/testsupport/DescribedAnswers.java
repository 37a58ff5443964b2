package ascn.platform.testsupport;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * Holds every answer of every HTTP test to the API description: the status is described, and so is the media type; the
 * body is valid, headers that are promised are there. A path that is not described is answered 404 or 405 and nothing
 * else. Addresses below {@code /q} are for operators and are not described; a resource that only the tests have says so by
 * its path, which begins with {@code /api/v1/test-}.
 */
final class DescribedAnswers implements Filter {

    private static final String OF_TESTS_ALONE = "/api/v1/test-";
    private static final List<Integer> OF_UNKNOWN_PATHS = List.of(404, 405);
    /** What the server answers before it knows the operation: headers too large. */
    private static final int HEADERS_TOO_LARGE = 431;

    private static final int FORBIDDEN = 403;

    private final Supplier<DescribedApi> api;

    /**
     * A filter for one service.
     *
     * @param api asked at the first answer, when the service surely runs
     */
    DescribedAnswers(Supplier<DescribedApi> api) {
        this.api = api;
    }

    @Override
    public Response filter(
            FilterableRequestSpecification request, FilterableResponseSpecification expected, FilterContext context) {
        var answer = context.next(request, expected);
        var path = URI.create(request.getURI()).getRawPath();
        if ((path.startsWith("/api/") || path.startsWith("/problems/"))
                && !path.startsWith(OF_TESTS_ALONE)
                && !isOfNoOperation(request, answer)) {
            var faults = faults(api.get(), request.getMethod(), path, answer);
            if (!faults.isEmpty()) {
                throw new AssertionError("%s %s answered %d, which the API description does not say:%n%s%n%s"
                        .formatted(
                                request.getMethod(),
                                path,
                                answer.statusCode(),
                                String.join(System.lineSeparator(), faults),
                                answer.asString()));
            }
        }
        return answer;
    }

    /** A page of another origin is turned away before any operation is asked, and so is a request with too many headers. */
    private static boolean isOfNoOperation(FilterableRequestSpecification request, Response answer) {
        return answer.statusCode() == HEADERS_TOO_LARGE
                || answer.statusCode() == FORBIDDEN && request.getHeaders().hasHeaderWithName("Origin");
    }

    private static List<String> faults(DescribedApi api, String method, String path, Response answer) {
        var operation = api.operation(method, path);
        if (operation.isEmpty()) {
            return OF_UNKNOWN_PATHS.contains(answer.statusCode())
                    ? List.of()
                    : List.of("no such operation is described");
        }
        var described = api.response(operation.get(), answer.statusCode());
        if (described.isEmpty()) {
            return List.of("the status is not described for " + operation.get().id());
        }
        var faults = new ArrayList<String>();
        described.get().path("headers").fields().forEachRemaining(header -> {
            boolean isPromised =
                    api.resolved(header.getValue()).path("required").asBoolean();
            if (isPromised && !answer.headers().hasHeaderWithName(header.getKey())) {
                faults.add("the header " + header.getKey() + " is missing");
            }
        });
        if (!"HEAD".equals(method)) {
            faults.addAll(faultsOfBody(api, described.get().path("content"), answer));
        }
        return faults;
    }

    private static List<String> faultsOfBody(DescribedApi api, JsonNode content, Response answer) {
        if (content.isEmpty()) {
            return answer.asByteArray().length == 0 ? List.of() : List.of("no body is described");
        }
        var type = baseOf(String.valueOf(answer.contentType()));
        for (var described : content.properties()) {
            if (baseOf(described.getKey()).equals(type)) {
                return type.endsWith("json") && !type.endsWith("ndjson")
                        ? api.faults(described.getValue().path("schema"), DescribedApi.read(answer.asString()))
                        : List.of();
            }
        }
        return List.of("the media type " + type + " is not described");
    }

    private static String baseOf(String mediaType) {
        return mediaType.split(";", 2)[0].strip();
    }
}
