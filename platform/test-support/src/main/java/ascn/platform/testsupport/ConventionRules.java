package ascn.platform.testsupport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

/**
 * Holds the operations of a service to what all services do alike: names, keys of repetition, conditions, pages. It reads
 * the API description that the build has written, so it needs no running service.
 */
public final class ConventionRules {

    private static final Pattern SEGMENT = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*|\\{[a-z][A-Za-z0-9]*}");
    private static final Pattern OPERATION_ID = Pattern.compile("[a-z][A-Za-z0-9]*");
    private static final String NDJSON = "application/x-ndjson";
    private static final String API = "/api/v1/";
    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");

    /** Nouns that have no plural. */
    private static final Set<String> WITHOUT_PLURAL = Set.of(
            "audit",
            "calendar",
            "chair",
            "completeness",
            "dashboard",
            "drift",
            "event-log",
            "iati",
            "monitoring",
            "quarantine",
            "shepherd");

    private final List<String> broken = new ArrayList<>();

    private ConventionRules() {}

    /** One sentence for each convention that an operation of the service breaks; empty when all are kept. */
    public static List<String> brokenBy(String service) {
        try {
            return brokenIn(new YAMLMapper()
                    .readTree(Path.of("..", "contracts", "openapi", service + ".yaml")
                            .toFile()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String> brokenIn(JsonNode description) {
        var rules = new ConventionRules();
        description.path("paths").fields().forEachRemaining(path -> {
            rules.checkPath(path.getKey());
            path.getValue().fields().forEachRemaining(entry -> {
                if (METHODS.contains(entry.getKey())) {
                    rules.check(new Described(path.getKey(), entry.getKey(), entry.getValue()));
                }
            });
        });
        return List.copyOf(rules.broken);
    }

    /** An operation as the description tells of it. */
    private record Described(String path, String method, JsonNode operation) {

        String name() {
            return method + " " + path;
        }

        boolean takes(String parameter) {
            return StreamSupport.stream(operation.path("parameters").spliterator(), false)
                    .anyMatch(described -> described.path("name").asText().equals(parameter));
        }

        boolean answers(String status) {
            return operation.path("responses").has(status);
        }

        boolean answersIn(String mediaType) {
            return operation.path("responses").path("200").path("content").has(mediaType);
        }

        boolean isOfOneResource() {
            return path.endsWith("}");
        }
    }

    private void checkPath(String path) {
        var segments = List.of(path.substring(1).split("/"));
        require(
                segments.stream().allMatch(segment -> SEGMENT.matcher(segment).matches()),
                path,
                "is not in kebab case");
        if (path.startsWith(API)) {
            var noun = segments.get(2);
            require(noun.endsWith("s") || WITHOUT_PLURAL.contains(noun), path, "begins with no plural noun");
        }
    }

    private void check(Described described) {
        var name = described.name();
        var operation = described.operation();
        require(
                OPERATION_ID.matcher(operation.path("operationId").asText()).matches(),
                name,
                "has no operationId in camelCase");
        require(!operation.path("summary").asText().isBlank(), name, "has no summary");
        require(operation.path("tags").size() == 1, name, "has not exactly one tag");
        if (described.path().startsWith(API)) {
            checkMethod(described);
        }
    }

    private void checkMethod(Described described) {
        var name = described.name();
        switch (described.method()) {
            case "get" -> {
                require(
                        described.answers("304") || !described.isOfOneResource(),
                        name,
                        "reads one resource and does not answer 304");
                require(
                        // A list in the order of positions is continued after a position.
                        (described.takes("cursor") || described.takes("after")) == described.takes("limit"),
                        name,
                        "takes only one of cursor and limit");
                require(
                        !described.takes("cursor") || described.answersIn("text/csv") && described.answersIn(NDJSON),
                        name,
                        "is a list and does not answer the whole of it as CSV and NDJSON");
            }
            case "post" -> require(described.takes("Idempotency-Key"), name, "takes no Idempotency-Key");
            default -> require(described.takes("If-Match"), name, "takes no If-Match");
        }
    }

    private void require(boolean kept, String subject, String breach) {
        if (!kept) {
            broken.add(subject + " " + breach);
        }
    }
}
