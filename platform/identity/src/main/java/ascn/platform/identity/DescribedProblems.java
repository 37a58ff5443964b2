package ascn.platform.identity;

import ascn.contracts.identity.Role;
import ascn.platform.http.problem.Problem;
import ascn.platform.identity.PermissionTable.Access;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/**
 * Writes into the API description which problems an operation can answer and whether it needs a token, so that no
 * resource has to repeat it: what follows from the method, its parameters and its row in the permission table.
 */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class DescribedProblems implements OASFilter {

    private static final String SCHEMA = "#/components/schemas/Problem";
    private static final String BEARER = "bearer";

    private static final Map<Integer, String> MEANING = Map.ofEntries(
            Map.entry(400, "The request is not valid; errors names every fault"),
            Map.entry(401, "A bearer token is needed, or the one that came is not valid here"),
            Map.entry(403, "Neither role nor relation of the caller allows it"),
            Map.entry(404, "There is no such thing, or it is not for this caller"),
            Map.entry(409, "A rule of the network says no, or a parallel call is at work"),
            Map.entry(412, "It was changed after it was read"),
            Map.entry(413, "The body is too large"),
            Map.entry(415, "The body is not of a media type that the operation reads"),
            Map.entry(422, "The Idempotency-Key stands for another request"),
            Map.entry(428, "If-Match is missing"),
            Map.entry(500, "The service failed to answer"),
            Map.entry(503, "A dependency of the service is away; Retry-After says when to try again"));

    @Override
    public void filterOpenAPI(OpenAPI description) {
        var table = PermissionTables.onClassPath(Thread.currentThread().getContextClassLoader());
        description.getComponents().addSchema("Problem", problem()).addSchema("Fault", fault());
        description.getPaths().getPathItems().forEach((path, item) -> item.getOperations()
                .forEach((method, operation) -> describe(path, method, operation, table)));
    }

    private static void describe(String path, HttpMethod method, Operation operation, PermissionTable table) {
        var row = table.row(String.valueOf(operation.getOperationId()));
        boolean needsToken =
                row.filter(found -> found.access() == Access.PUBLIC).isEmpty();
        boolean isRestricted = row.filter(PermissionTable.Row::isRestricted).isPresent();
        if (needsToken) {
            operation.addSecurityRequirement(
                    OASFactory.createSecurityRequirement().addScheme(BEARER, List.of()));
        } else {
            operation.setSecurity(List.of());
        }
        row.ifPresent(found -> operation.addExtension("x-permission", words(found)));
        boolean isConditional = hasParameter(operation, "If-Match");
        boolean hasBody = operation.getRequestBody() != null;
        boolean isRead = method == HttpMethod.GET;
        Stream.of(
                        statusIf(hasBody || operation.getParameters() != null, 400),
                        Stream.of(401, 500, 503),
                        statusIf(isRestricted, 403),
                        statusIf(path.contains("{"), 404),
                        statusIf(!isRead, 409),
                        statusIf(isConditional, 412, 428),
                        statusIf(hasBody, 413, 415),
                        statusIf(hasParameter(operation, "Idempotency-Key"), 422))
                .flatMap(statuses -> statuses)
                .forEach(status -> add(operation, status));
    }

    /** The row of the permission table, as the description tells it. */
    private static Map<String, Object> words(PermissionTable.Row row) {
        var words = new LinkedHashMap<String, Object>();
        words.put("access", row.access().name());
        if (!row.roles().isEmpty()) {
            words.put("roles", row.roles().stream().map(Role::name).toList());
        }
        if (!row.posts().isEmpty()) {
            words.put("posts", List.copyOf(row.posts()));
        }
        if (row.relation() != null) {
            words.put("relation", row.relation());
        }
        return words;
    }

    private static Stream<Integer> statusIf(boolean condition, Integer... statuses) {
        return condition ? Stream.of(statuses) : Stream.empty();
    }

    private static boolean hasParameter(Operation operation, String name) {
        return operation.getParameters() != null
                && operation.getParameters().stream().anyMatch(parameter -> name.equals(parameter.getName()));
    }

    private static void add(Operation operation, int status) {
        var code = Integer.toString(status);
        var described = operation.getResponses().getAPIResponse(code);
        var response = described == null ? OASFactory.createAPIResponse() : described;
        if (response.getDescription() == null || status == 400) {
            response.setDescription(MEANING.get(status));
        }
        operation.getResponses().addAPIResponse(code, withProblem(response));
    }

    private static APIResponse withProblem(APIResponse response) {
        var schema = OASFactory.createSchema().ref(SCHEMA);
        return response.content(OASFactory.createContent()
                .addMediaType(Problem.MEDIA_TYPE, OASFactory.createMediaType().schema(schema)));
    }

    private static Schema problem() {
        return OASFactory.createSchema()
                .addType(Schema.SchemaType.OBJECT)
                .description("A problem document (RFC 9457)")
                .required(List.of("type", "title", "status", "detail"))
                .addProperty("type", text("A page of this service that explains this kind of problem"))
                .addProperty("title", text("The kind of problem in a few words"))
                .addProperty(
                        "status",
                        OASFactory.createSchema()
                                .addType(Schema.SchemaType.INTEGER)
                                .description("The HTTP status"))
                .addProperty("detail", text("What is wrong this time"))
                .addProperty("instance", text("The path of the request"))
                .addProperty("rule", text("Id of the rule of the network that said no"))
                .addProperty(
                        "errors",
                        OASFactory.createSchema()
                                .addType(Schema.SchemaType.ARRAY)
                                .description("Every single fault")
                                .items(OASFactory.createSchema().ref("#/components/schemas/Fault")));
    }

    private static Schema fault() {
        return OASFactory.createSchema()
                .addType(Schema.SchemaType.OBJECT)
                .required(List.of("code", "detail"))
                .addProperty("pointer", text("JSON Pointer (RFC 6901) to the place in the request"))
                .addProperty("code", text("Stable name of the fault"))
                .addProperty("rule", text("Id of the rule of the network behind it"))
                .addProperty("detail", text("What is wrong"))
                .addProperty("remedy", text("How to mend it"));
    }

    private static Schema text(String description) {
        return OASFactory.createSchema().addType(Schema.SchemaType.STRING).description(description);
    }
}
