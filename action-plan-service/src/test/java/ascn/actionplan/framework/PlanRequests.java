package ascn.actionplan.framework;

import ascn.contracts.identity.Role;
import ascn.platform.identity.PermissionTable.Row;
import ascn.platform.testsupport.DescribedOperations;
import ascn.roster.Post;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Requests about plans, projects and progress, as data: those of {@code non-imposition/requests.yaml}, then the documented
 * example of every operation of the service that is neither one of the framework nor one that every service has. So an operation
 * that is added is asked without anybody thinking of it.
 */
final class PlanRequests {

    private static final List<String> NOT_OF_PLANS = List.of(
            "/api/v1/frameworks",
            "/api/v1/event-log",
            "/api/v1/quarantine",
            "/api/v1/audit",
            "/api/v1/notices",
            "/problems");
    private static final List<String> METHODS = List.of("POST", "PUT", "PATCH", "GET", "DELETE");
    private static final String CITY = "{city}";

    private final JsonNode description;
    private final JsonNode data;
    private final Set<String> citiesOfExamples = new TreeSet<>();

    PlanRequests() {
        description = read(Path.of("..", "contracts", "openapi", "action-plan-service.yaml"));
        data = read(Path.of("src", "test", "resources", "non-imposition", "requests.yaml"));
        description
                .path("paths")
                .forEach(path -> path.forEach(operation -> parametersOf(operation).stream()
                        .filter(parameter -> parameter.path("name").asText().equals("city"))
                        .forEach(parameter ->
                                citiesOfExamples.add(parameter.path("example").asText()))));
    }

    /**
     * A request; {@code {city}} in path and body stands for the city of the run.
     *
     * @param name tells them apart
     * @param as who sends it: nobody, officer, representative or secretariat
     * @param body what it carries, or null
     */
    record PlanRequest(
            String name,
            String as,
            String method,
            String path,
            @Nullable String body) {

        PlanRequest of(String city) {
            return new PlanRequest(
                    name, as, method, path.replace(CITY, city), body == null ? null : body.replace(CITY, city));
        }
    }

    /** All of them, what makes something before what reads it. */
    List<PlanRequest> all() {
        var requests = new ArrayList<PlanRequest>();
        for (var told : data.path("requests")) {
            var method = told.path("method").asText();
            var path = told.path("path").asText();
            requests.add(new PlanRequest(
                    method + " " + path,
                    told.path("as").asText(),
                    method,
                    path,
                    told.has("body") ? told.path("body").toString() : null));
        }
        requests.addAll(documented());
        return List.copyOf(requests);
    }

    private List<PlanRequest> documented() {
        var documented = new ArrayList<PlanRequest>();
        description.path("paths").properties().forEach(path -> {
            if (NOT_OF_PLANS.stream().noneMatch(path.getKey()::startsWith)) {
                path.getValue().properties().forEach(method -> {
                    var operation = method.getValue();
                    var id = operation.path("operationId").asText();
                    if (!id.isEmpty() && !data.path("excluded").has(id)) {
                        documented.add(request(id, method.getKey(), path.getKey(), operation));
                    }
                });
            }
        });
        documented.sort(Comparator.comparing((PlanRequest request) -> METHODS.indexOf(request.method()))
                .thenComparing(request -> request.path().length())
                .thenComparing(PlanRequest::name));
        return documented;
    }

    private PlanRequest request(String id, String method, String template, JsonNode operation) {
        var path = template;
        var query = "";
        for (var parameter : parametersOf(operation)) {
            var name = parameter.path("name").asText();
            var value = name.equals("city") ? CITY : parameter.path("example").asText();
            if (parameter.path("in").asText().equals("path")) {
                path = path.replace("{" + name + "}", value);
            } else if (name.equals("city") && parameter.path("in").asText().equals("query")) {
                query = "?city=" + CITY;
            }
        }
        var body = operation.at("/requestBody/content/application~1json/example");
        var row = DescribedOperations.table().row(id).orElseThrow();
        return new PlanRequest(
                id,
                callerOf(row),
                method.toUpperCase(Locale.ROOT),
                path + query,
                body.isMissingNode() ? null : ofAnyCity(body.toString()));
    }

    private String ofAnyCity(String body) {
        var replaced = body;
        for (var city : citiesOfExamples) {
            replaced = replaced.replace("\"" + city + "\"", "\"" + CITY + "\"");
        }
        return replaced;
    }

    private static String callerOf(Row row) {
        if (row.posts().contains(Post.CHIEF_SMART_CITY_OFFICER)) {
            return "officer";
        }
        if (row.posts().contains(Post.NATIONAL_REPRESENTATIVE)) {
            return "representative";
        }
        return row.roles().contains(Role.SECRETARIAT) ? "secretariat" : "officer";
    }

    private List<JsonNode> parametersOf(JsonNode operation) {
        var parameters = new ArrayList<JsonNode>();
        operation
                .path("parameters")
                .forEach(parameter -> parameters.add(
                        parameter.has("$ref")
                                ? description.at(parameter.path("$ref").asText().substring(1))
                                : parameter));
        return parameters;
    }

    private static JsonNode read(Path file) {
        try {
            return new YAMLMapper().readTree(file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
