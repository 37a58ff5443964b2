package ascn.platform.testsupport;

import static org.assertj.core.api.Assertions.assertThat;

import ascn.platform.description.ExampleFiles;
import ascn.platform.testsupport.DescribedApi.Operation;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Sends the documented example of every operation and compares the answer with the documented one. Around it, it tries
 * what every write promises: without its key or condition it is refused and changes nothing, repeated it is answered as
 * the first call, its key stands for no other request, and it tells what its row of the permission table names. A service
 * extends it once, says what has to be there before, and annotates it as its other Quarkus tests.
 */
public abstract class DocumentedExamples {

    private static final String IDEMPOTENCY_KEY = "Idempotency-Key";
    private static final String IF_MATCH = "If-Match";

    /** Members of bodies whose words mean nothing to a rule: with others in them it is another request. */
    private static final List<String> FREE_TEXTS = List.of("source", "reason", "description", "note");

    /**
     * Prepares what the example of an operation presumes.
     *
     * @return the caller, and the values of parameters that only this run knows
     */
    protected abstract Prepared given(String operationId);

    /**
     * What is different from the document in a real call.
     *
     * @param token the caller's, or null for none
     * @param parameters values that replace the documented ones, by name
     * @param refusal the status with which this service refuses the call, where an operation of a library cannot succeed
     *     in it; null elsewhere
     */
    public record Prepared(
            @Nullable String token,
            Map<String, String> parameters,
            @Nullable Integer refusal) {

        /** A caller without a token. */
        public static Prepared anonymously() {
            return new Prepared(null, Map.of(), null);
        }

        /** A caller with this token. */
        public static Prepared by(String token) {
            return new Prepared(token, Map.of(), null);
        }

        /** The same with another value of a parameter. */
        public Prepared with(String name, String value) {
            var more = new LinkedHashMap<>(parameters);
            more.put(name, value);
            return new Prepared(token, more, refusal);
        }

        /** The same in a service that has nothing the operation could work on, and says so with that status. */
        public Prepared refused(int status) {
            return new Prepared(token, parameters, status);
        }
    }

    @Test
    void theDocumentedExamplesAreWhatTheServiceAnswers() {
        var api = DescribedApi.running();
        var wrong = new ArrayList<String>();

        for (var operation : api.operations()) {
            for (var success : successes(api, operation)) {
                try {
                    new Exchange(api, operation, success).run();
                } catch (AssertionError e) {
                    wrong.add(operation.id() + ": " + e.getMessage());
                }
            }
        }

        assertThat(wrong).isEmpty();
    }

    /** A success that the document shows: its status, and its media type where it has a body. */
    private record Success(int status, Optional<String> mediaType, JsonNode example, boolean isBinary) {}

    private static List<Success> successes(DescribedApi api, Operation operation) {
        var successes = new ArrayList<Success>();
        operation.description().path("responses").fields().forEachRemaining(entry -> {
            if (entry.getKey().startsWith("2")) {
                int status = Integer.parseInt(entry.getKey());
                var content = api.resolved(entry.getValue()).path("content");
                if (content.isEmpty()) {
                    successes.add(new Success(status, Optional.empty(), content, false));
                }
                content.properties()
                        .forEach(type -> successes.add(new Success(
                                status,
                                Optional.of(type.getKey()),
                                type.getValue().path("example"),
                                "binary"
                                        .equals(type.getValue()
                                                .path("schema")
                                                .path("format")
                                                .asText()))));
            }
        });
        return successes;
    }

    private final class Exchange {

        private final Operation operation;
        private final Success success;
        private final Map<String, JsonNode> parameters = new LinkedHashMap<>();
        private final Map<String, Object> chosen;
        private final List<String> varies;
        private final String key = UUID.randomUUID().toString();

        Exchange(DescribedApi api, Operation operation, Success success) {
            this.operation = operation;
            this.success = success;
            operation.description().path("parameters").forEach(parameter -> {
                var described = api.resolved(parameter);
                parameters.put(described.path("name").asText(), described);
            });
            var file = ExampleFiles.onClassPath(DocumentedExamples.class.getClassLoader())
                    .of(operation.id());
            chosen = file.map(found -> found.parameters()).orElse(Map.of());
            varies = file.map(found -> found.varies()).orElse(List.of());
        }

        void run() {
            var prepared = given(operation.id());
            if (prepared.refusal() == null) {
                isRefusedWithoutWhatItNeeds(prepared);
            }
            var before = ToldEvents.counted();
            var answer = send(request(prepared));
            if (prepared.refusal() != null) {
                assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(prepared.refusal());
                return;
            }
            assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(success.status());
            if (success.isBinary()) {
                // The document can only say what the bytes are.
                assertThat(answer.asByteArray()).as("the file").isNotEmpty();
            } else {
                assertThat(SameShape.differences(success.example(), body(answer), varies))
                        .as(answer.asString())
                        .isEmpty();
            }
            assertThat(ToldEvents.breachOf(operation.id(), ToldEvents.since(before)))
                    .as("what it told")
                    .isEmpty();
            if (takes(IDEMPOTENCY_KEY)) {
                isRepeatedAsTheFirst(prepared, answer);
            }
            // A list that is streamed has no tag.
            if (parameters.containsKey("If-None-Match") && isJson(answer)) {
                var again = send(request(prepared).header("If-None-Match", answer.header("ETag")));
                assertThat(again.statusCode())
                        .as("asked again with its own tag")
                        .isEqualTo(304);
            }
        }

        private boolean takes(String header) {
            return parameters.containsKey(header);
        }

        /** Each of these refusals leaves everything as it was: the call that follows is the first one. */
        private void isRefusedWithoutWhatItNeeds(Prepared prepared) {
            if (takes(IDEMPOTENCY_KEY)) {
                assertRefused(send(request(prepared, Map.of(IDEMPOTENCY_KEY, ""))), 400, "idempotency-key-missing");
            }
            // Where a thing that is not there yet may be written without a condition, the description says so.
            if (parameters
                    .getOrDefault(IF_MATCH, MissingNode.getInstance())
                    .path("required")
                    .asBoolean()) {
                assertRefused(send(request(prepared, Map.of(IF_MATCH, ""))), 428, "if-match-missing");
                assertRefused(send(request(prepared, Map.of(IF_MATCH, "\"999999999-json\""))), 412, "stale-version");
            }
        }

        private void isRepeatedAsTheFirst(Prepared prepared, Response first) {
            var second = send(request(prepared));
            assertThat(second.statusCode()).as("repeated: " + second.asString()).isEqualTo(first.statusCode());
            assertThat(second.header("Location")).as("Location when repeated").isEqualTo(first.header("Location"));
            if (sample() instanceof ObjectNode body) {
                FREE_TEXTS.stream().filter(body::has).findFirst().ifPresent(name -> {
                    var another = body.deepCopy().put(name, body.get(name).asText() + ", in other words");
                    assertRefused(send(request(prepared).body(another.toString())), 422, "idempotency-key-reused");
                });
            }
        }

        private JsonNode sample() {
            return operation.description().path("requestBody").path("content").properties().stream()
                    .findFirst()
                    .map(type -> type.getValue().path("example"))
                    .orElse(MissingNode.getInstance());
        }

        private void assertRefused(Response answer, int status, String slug) {
            assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
            assertThat(answer.<String>path("type")).isEqualTo("/problems/" + slug);
        }

        private RequestSpecification request(Prepared prepared) {
            return request(prepared, Map.of());
        }

        /** @param instead values that take the place of all others; an empty one leaves the parameter out */
        private RequestSpecification request(Prepared prepared, Map<String, String> instead) {
            var request = RestAssured.given();
            success.mediaType().ifPresent(request::accept);
            if (prepared.token() != null) {
                request.auth().oauth2(prepared.token());
            }
            parameters.forEach((name, parameter) -> {
                var value = instead.getOrDefault(name, prepared.parameters().getOrDefault(name, exampleOf(parameter)));
                if (instead.containsKey(name) && value.isEmpty()) {
                    return;
                }
                // What may be left out is sent only where the example says so.
                if (parameter.path("required").asBoolean()
                        || chosen.containsKey(name)
                        || prepared.parameters().containsKey(name)) {
                    put(request, name, parameter.path("in").asText(), value);
                }
            });
            var content = operation.description().path("requestBody").path("content");
            content.properties().stream().findFirst().ifPresent(type -> {
                var example = type.getValue().path("example");
                request.contentType(type.getKey()).body(example.isTextual() ? example.asText() : example.toString());
            });
            return request;
        }

        private String exampleOf(JsonNode parameter) {
            return IDEMPOTENCY_KEY.equals(parameter.path("name").asText())
                    ? key
                    : parameter.path("example").asText();
        }

        private static void put(RequestSpecification request, String name, String place, String value) {
            switch (place) {
                case "path" -> request.pathParam(name, value);
                case "query" -> request.queryParam(name, value);
                default -> request.header(name, value);
            }
        }

        private Response send(RequestSpecification request) {
            return request.request(operation.method(), operation.path());
        }

        private static JsonNode body(Response answer) {
            var text = answer.asString();
            if (text.isEmpty()) {
                return MissingNode.getInstance();
            }
            return isJson(answer) ? DescribedApi.read(text) : TextNode.valueOf(text);
        }

        private static boolean isJson(Response answer) {
            var type = String.valueOf(answer.contentType()).split(";", 2)[0].strip();
            return type.equals("application/json") || type.endsWith("+json");
        }
    }
}
