package ascn.docs;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Writes docs/permissions.md out of the permission tables and the API descriptions. */
final class PermissionPage {

    private static final String HEAD = """
            # Who may call what

            Made from `permissions.yaml` of the services and of the platform's libraries, and from the API descriptions; never
            edited by hand. `PermissionPageTest` fails when it is out of date and names the command that writes it anew.

            A call is refused with 401 without a valid token and with 403 where neither role nor post is in its row, before
            anything else of it is looked at. Every cell, operation by caller, is tested over HTTP (`PermissionCells`).
            """;
    private static final List<String> SERVICES =
            List.of("city-registry-service", "twinning-service", "action-plan-service", "reporting-service");

    private final Path root;
    private final YAMLMapper yaml = new YAMLMapper();

    PermissionPage(Path root) {
        this.root = root;
    }

    /** The whole page. */
    String text() {
        var inEvery = new LinkedHashMap<String, JsonNode>();
        libraries().forEach(table -> rows(table).forEach(inEvery::putIfAbsent));
        var page = new StringBuilder(HEAD);
        for (var service : SERVICES) {
            var own = root.resolve(service).resolve("src/main/resources/permissions.yaml");
            var rows = new LinkedHashMap<>(inEvery);
            if (Files.exists(own)) {
                rows.putAll(rows(own));
            }
            var operations = operations(service);
            page.append("\n## ").append(service).append("\n\n").append(tableOf(operations, rows));
            page.append(relationsOf(Files.exists(own) ? List.of(own) : List.of(), operations, rows));
        }
        return page.toString();
    }

    private List<Path> libraries() {
        try (Stream<Path> modules =
                Stream.concat(Files.list(root.resolve("platform")), Stream.of(root.resolve("roster")))) {
            return modules.map(module -> module.resolve("src/main/resources/META-INF/permissions.yaml"))
                    .filter(Files::exists)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Map<String, JsonNode> rows(Path table) {
        var rows = new LinkedHashMap<String, JsonNode>();
        read(table).properties().forEach(row -> rows.put(row.getKey(), row.getValue()));
        rows.remove("relations");
        return rows;
    }

    /** The operations of a service by path and method, as its API description has them. */
    private Map<String, Described> operations(String service) {
        var operations = new TreeMap<String, Described>();
        read(root.resolve("contracts/openapi").resolve(service + ".yaml"))
                .path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().stream()
                        .filter(method -> method.getValue().has("operationId"))
                        .forEach(method -> operations.put(
                                path.getKey() + " " + method.getKey(),
                                new Described(
                                        method.getValue().get("operationId").asText(),
                                        method.getKey().toUpperCase(Locale.ROOT) + " " + path.getKey()))));
        return operations;
    }

    /** An operation and how it is called. */
    private record Described(String operation, String call) {}

    private static String tableOf(Map<String, Described> operations, Map<String, JsonNode> rows) {
        var lines = new StringBuilder("| Operation | Call | Who | Relation | Event |\n|---|---|---|---|---|\n");
        operations.values().forEach(described -> {
            var row = rows.get(described.operation());
            if (row == null) {
                throw new IllegalStateException("No permission row for " + described.operation());
            }
            lines.append(line(described.operation(), described.call(), row));
        });
        return lines.toString();
    }

    private static String line(String operation, String call, JsonNode row) {
        var relation = row.path("relation").asText("");
        var event = row.path("event").asText();
        return "| `%s` | `%s` | %s | %s | %s |%n"
                .formatted(
                        operation,
                        call,
                        who(row),
                        relation,
                        "none".equals(event) ? "none: " + row.path("reason").asText() : event)
                .replace(System.lineSeparator(), "\n");
    }

    private static String who(JsonNode row) {
        var access = row.path("access").asText();
        return switch (access) {
            case "PUBLIC" -> "everyone";
            case "SIGNED_IN" -> "who is signed in";
            default -> {
                var named = new ArrayList<>(names(row.path("roles")));
                named.addAll(names(row.path("posts")).stream()
                        .map(post -> post + " (post)")
                        .toList());
                yield String.join(", ", named);
            }
        };
    }

    private static List<String> names(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    /** What each relation means that a row of this service names, in its own table or in that of a library. */
    private String relationsOf(List<Path> own, Map<String, Described> operations, Map<String, JsonNode> rows) {
        var named = operations.values().stream()
                .map(described ->
                        rows.get(described.operation()).path("relation").asText(""))
                .collect(Collectors.toSet());
        var meanings = new TreeMap<String, String>();
        Stream.concat(own.stream(), libraries().stream())
                .forEach(table -> read(table).path("relations").properties().stream()
                        .filter(relation -> named.contains(relation.getKey()))
                        .forEach(relation -> meanings.putIfAbsent(
                                relation.getKey(), relation.getValue().asText())));
        return meanings.isEmpty()
                ? ""
                : meanings.entrySet().stream()
                        .map(relation -> "- `" + relation.getKey() + "`: " + relation.getValue() + "\n")
                        .collect(Collectors.joining("", "\nRelations:\n\n", ""));
    }

    private JsonNode read(Path file) {
        try {
            return yaml.readTree(file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
