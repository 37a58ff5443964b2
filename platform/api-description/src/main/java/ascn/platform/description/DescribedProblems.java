package ascn.platform.description;

import ascn.platform.http.problem.Fault;
import ascn.platform.http.problem.Problem;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/**
 * Says which problems an operation can answer: what follows from the method, its parameters and its row in the permission
 * table. Each kind of problem is described once, with an example; a resource may describe a status in words of its own,
 * and an example file may show a refusal of its own.
 */
final class DescribedProblems {

    private static final String SCHEMA = "#/components/schemas/Problem";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<LinkedHashMap<String, Object>> MEMBERS = new TypeReference<>() {};

    /** Each with the most frequent of its problems. */
    private static final List<Kind> KINDS = List.of(
            new Kind(
                    "The request is not valid; errors names every fault",
                    Problem.of("invalid-request", 400, "The request has 1 fault")
                            .with(List.of(new Fault("/name", "invalid-value", null, "is missing", "Send a name")))),
            new Kind(
                    "A bearer token is needed, or the one that came is not valid here",
                    Problem.of("unauthenticated", 401, "A valid bearer token is needed")),
            new Kind(
                    "Neither role nor relation of the caller allows it",
                    Problem.of("not-permitted", 403, "None of your roles may do this")),
            new Kind(
                    "There is no such thing, or it is not for this caller",
                    Problem.of("not-found", 404, "There is nothing at this path")),
            new Kind(
                    "There is no representation of a media type that Accept names",
                    inWordsOfTheStatus(406, "Not Acceptable")),
            new Kind(
                    "A rule of the network says no, or a parallel call is at work",
                    Problem.of("idempotency-key-in-use", 409, "A parallel call with the same key has not ended yet")),
            new Kind(
                    "It was changed after it was read",
                    Problem.of("stale-version", 412, "If-Match names another version than the current one")),
            new Kind(
                    "The body is too large",
                    Problem.of("content-too-large", 413, "The body is larger than this service reads")),
            new Kind(
                    "The body is not of a media type that the operation reads",
                    inWordsOfTheStatus(415, "Unsupported Media Type")),
            new Kind(
                    "The Idempotency-Key stands for another request",
                    Problem.of("idempotency-key-reused", 422, "The key stands for another request")),
            new Kind(
                    "If-Match is missing",
                    Problem.of("if-match-missing", 428, "Read it and send its ETag as If-Match")),
            new Kind(
                    "More requests than this caller may send; Retry-After says when to go on",
                    inWordsOfTheStatus(429, "Too Many Requests")),
            new Kind(
                    "The service failed to answer",
                    Problem.of("internal-error", 500, "The log has the failure under the correlation id")),
            new Kind(
                    "A dependency of the service is away; Retry-After says when to try again",
                    Problem.of("database-unavailable", 503, "The database does not answer; nothing was changed")));

    /** What the server itself refuses has no slug of ours, only the words of its status. */
    private static Problem inWordsOfTheStatus(int status, String words) {
        return Problem.of(words.toLowerCase(Locale.ROOT).replace(' ', '-'), status, "HTTP " + status + " " + words);
    }

    /** Adds the kinds of problem to what operations refer to. */
    static void addTo(Components components) {
        components.addSchema("Problem", problem()).addSchema("Fault", fault());
        KINDS.forEach(kind -> components.addResponse(kind.name(), kind.response(kind.meaning)));
    }

    static void describe(String path, HttpMethod method, Operation operation, boolean isRestricted) {
        boolean isConditional = CommonParameters.has(operation, "If-Match");
        boolean hasBody = operation.getRequestBody() != null;
        boolean isRead = method == HttpMethod.GET;
        // A token that is not valid is refused by public operations too, so 401 is possible everywhere.
        Stream.of(
                        statusIf(hasBody || operation.getParameters() != null, 400),
                        Stream.of(401, 429, 500, 503),
                        statusIf(isRestricted, 403),
                        statusIf(path.contains("{"), 404),
                        statusIf(answersABody(operation), 406),
                        statusIf(!isRead, 409),
                        statusIf(isConditional, 412, 428),
                        statusIf(hasBody, 413, 415),
                        statusIf(CommonParameters.has(operation, "Idempotency-Key"), 422),
                        inOwnWords(operation))
                .flatMap(statuses -> statuses)
                .distinct()
                .sorted()
                .forEach(status -> add(operation, status));
    }

    private static Stream<Integer> statusIf(boolean condition, Integer... statuses) {
        return condition ? Stream.of(statuses) : Stream.empty();
    }

    /** A refusal that a resource describes by itself is a problem document too, without saying so. */
    private static Stream<Integer> inOwnWords(Operation operation) {
        return KINDS.stream()
                .map(kind -> kind.example.status())
                .filter(status -> operation.getResponses().hasAPIResponse(Integer.toString(status)));
    }

    private static boolean answersABody(Operation operation) {
        return operation.getResponses().getAPIResponses().values().stream()
                .anyMatch(response -> response.getContent() != null);
    }

    private static void add(Operation operation, int status) {
        var code = Integer.toString(status);
        var kind = KINDS.stream()
                .filter(found -> found.example.status() == status)
                .findFirst()
                .orElseThrow();
        var own = operation.getResponses().getAPIResponse(code);
        // Quarkus describes 400 of a validated body by itself, in words that say less.
        boolean isInOwnWords = own != null && own.getDescription() != null && status != 400;
        operation.getResponses().removeAPIResponse(code);
        operation
                .getResponses()
                .addAPIResponse(
                        code,
                        isInOwnWords
                                ? kind.response(own.getDescription())
                                : OASFactory.createAPIResponse().ref("#/components/responses/" + kind.name()));
    }

    private static Schema problem() {
        return object("A problem document (RFC 9457)")
                .required(List.of("type", "title", "status", "detail"))
                .addProperty("type", text("A page of this service that explains this kind of problem", 200))
                .addProperty("title", text("The kind of problem in a few words", 200))
                .addProperty(
                        "status",
                        OASFactory.createSchema()
                                .addType(Schema.SchemaType.INTEGER)
                                .format("int32")
                                .minimum(BigDecimal.valueOf(400))
                                .maximum(BigDecimal.valueOf(599))
                                .description("The HTTP status"))
                .addProperty("detail", text("What is wrong this time", 4_000))
                .addProperty("instance", text("The path of the request", 16_000))
                .addProperty("rule", text("Id of the rule of the network that said no", 20))
                .addProperty(
                        "copyPosition",
                        OASFactory.createSchema()
                                .addType(Schema.SchemaType.INTEGER)
                                .format("int64")
                                .minimum(BigDecimal.ZERO)
                                .maximum(BigDecimal.valueOf(Long.MAX_VALUE))
                                .description("Up to which position of another service's events this was decided, where"
                                        + " a copy of its facts decided"))
                .addProperty(
                        "errors",
                        OASFactory.createSchema()
                                .addType(Schema.SchemaType.ARRAY)
                                .description("Every single fault")
                                .maxItems(1_000)
                                .items(OASFactory.createSchema().ref("#/components/schemas/Fault")));
    }

    private static Schema fault() {
        return object("One fault of a request")
                .required(List.of("code", "detail"))
                .addProperty("pointer", text("JSON Pointer (RFC 6901) to the place in the request", 4_000))
                .addProperty("code", text("Stable name of the fault", 200))
                .addProperty("rule", text("Id of the rule of the network behind it", 20))
                .addProperty("detail", text("What is wrong", 4_000))
                .addProperty("remedy", text("How to mend it", 4_000));
    }

    private static Schema object(String description) {
        return OASFactory.createSchema().addType(Schema.SchemaType.OBJECT).description(description);
    }

    private static Schema text(String description, int longest) {
        return OASFactory.createSchema()
                .addType(Schema.SchemaType.STRING)
                .description(description)
                .maxLength(longest);
    }

    /**
     * A kind of problem.
     *
     * @param meaning what it says to a caller
     * @param example one of it
     */
    private record Kind(String meaning, Problem example) {

        String name() {
            return "Problem" + example.status();
        }

        APIResponse response(String description) {
            var content = OASFactory.createMediaType()
                    .schema(OASFactory.createSchema().ref(SCHEMA))
                    .example(JSON.convertValue(example, MEMBERS));
            var response = OASFactory.createAPIResponse()
                    .description(description)
                    .content(OASFactory.createContent().addMediaType(Problem.MEDIA_TYPE, content));
            CommonHeaders.addCommon(response);
            if (example.status() == 401) {
                CommonHeaders.refer(response, CommonHeaders.CHALLENGE);
            }
            if (example.status() == 429 || example.status() == 503) {
                CommonHeaders.refer(response, CommonHeaders.RETRY_AFTER);
            }
            return response;
        }
    }
}
