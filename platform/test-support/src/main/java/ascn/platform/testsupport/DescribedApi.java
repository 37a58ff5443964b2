package ascn.platform.testsupport;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonMetaSchema;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.NonValidationKeyword;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import io.restassured.RestAssured;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The API description (OpenAPI 3.1) of the service under test, as the running service shows it. */
final class DescribedApi {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern PARAMETER = Pattern.compile("\\{[^}]+}");
    private static final SchemaValidatorsConfig STRICT =
            SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();

    /** JSON Schema 2020-12, in a document that has parts of an API description beside the schema. */
    private static final JsonSchemaFactory SCHEMAS = JsonSchemaFactory.builder(
                    JsonSchemaFactory.getInstance(VersionFlag.V202012))
            .metaSchema(JsonMetaSchema.builder(JsonMetaSchema.getV202012())
                    .keyword(new NonValidationKeyword("components"))
                    .build())
            .build();

    private static @Nullable DescribedApi running;

    private final JsonNode document;
    private final List<Operation> operations;
    private final Map<JsonNode, JsonSchema> schemas = new ConcurrentHashMap<>();

    DescribedApi(JsonNode document) {
        this.document = document;
        this.operations = operationsOf(document);
    }

    /** The description of the service that runs in this JVM; there is one for each. */
    static synchronized DescribedApi running() {
        if (running == null) {
            running = new DescribedApi(read(RestAssured.given()
                    .noFilters()
                    .queryParam("format", "json")
                    .get("/q/openapi")
                    .asString()));
        }
        return running;
    }

    static JsonNode read(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new AssertionError("No JSON: " + json, e);
        }
    }

    /**
     * An operation.
     *
     * @param method in upper case
     * @param path as a template
     * @param description everything that is said of it
     */
    record Operation(String method, String path, JsonNode description) {

        String id() {
            return description.path("operationId").asText();
        }

        private boolean isAt(String actual) {
            var form = PARAMETER.splitAsStream(path).map(Pattern::quote).toList();
            var tail = path.endsWith("}") ? "[^/]+" : "";
            return Pattern.matches(String.join("[^/]+", form) + tail, actual);
        }

        /** Templates with fewer parameters are the more exact ones. */
        private long parameters() {
            return PARAMETER.matcher(path).results().count();
        }
    }

    private static List<Operation> operationsOf(JsonNode document) {
        var operations = new ArrayList<Operation>();
        document.path("paths")
                .fields()
                .forEachRemaining(path -> path.getValue().fields().forEachRemaining(entry -> {
                    if (entry.getValue().has("operationId")) {
                        operations.add(new Operation(
                                entry.getKey().toUpperCase(Locale.ROOT), path.getKey(), entry.getValue()));
                    }
                }));
        return operations;
    }

    List<Operation> operations() {
        return operations;
    }

    /** The operation that a request is for. HEAD is answered by what answers GET. */
    Optional<Operation> operation(String method, String path) {
        var described = "HEAD".equals(method) ? "GET" : method;
        return operations.stream()
                .filter(operation -> operation.method().equals(described) && operation.isAt(path))
                .min(Comparator.comparingLong(Operation::parameters));
    }

    /** The response of that status, or nothing where it is not described. */
    Optional<JsonNode> response(Operation operation, int status) {
        var response = operation.description().path("responses").path(Integer.toString(status));
        return response.isMissingNode() ? Optional.empty() : Optional.of(resolved(response));
    }

    /** What a reference leads to, or the thing itself. */
    JsonNode resolved(JsonNode node) {
        return node.has("$ref") ? document.at(node.get("$ref").asText().substring(1)) : node;
    }

    /** In which ways a body is not what the schema says. */
    List<String> faults(JsonNode schema, JsonNode body) {
        return schemas.computeIfAbsent(schema, this::compiled).validate(body).stream()
                .map(Object::toString)
                .toList();
    }

    private JsonSchema compiled(JsonNode schema) {
        var root = ((ObjectNode) schema).deepCopy();
        root.set("components", document.path("components"));
        return SCHEMAS.getSchema(root, STRICT);
    }
}
