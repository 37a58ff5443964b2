package ascn.platform.testsupport;

import ascn.contracts.event.EventTypes;
import ascn.platform.identity.PermissionTable;
import ascn.platform.identity.PermissionTables;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Compares a service's API description with its permission table: an operation without a row fails the build. */
public final class DescribedOperations {

    private DescribedOperations() {}

    /**
     * One operation as the API description tells it.
     *
     * @param id its key in the permission table
     * @param method the HTTP method
     * @param path the template of its path
     * @param bodyType media type of the body that it reads, the first of several; JSON where it reads none
     * @param hasBody whether it reads a body
     */
    public record DescribedOperation(String id, String method, String path, String bodyType, boolean hasBody) {}

    /** The operation ids of the description that the build has written for a service. */
    public static Set<String> of(String service) {
        return all(service).stream().map(DescribedOperation::id).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The operations of the description that the build has written for a service. */
    public static List<DescribedOperation> all(String service) {
        var operations = new ArrayList<DescribedOperation>();
        read(service).path("paths").properties().forEach(path -> path.getValue()
                .properties()
                .forEach(method -> addTo(operations, path.getKey(), method.getKey(), method.getValue())));
        return operations;
    }

    private static void addTo(List<DescribedOperation> operations, String path, String method, JsonNode described) {
        if (described.has("operationId")) {
            operations.add(new DescribedOperation(
                    described.get("operationId").asText(),
                    method.toUpperCase(Locale.ROOT),
                    path,
                    described.path("requestBody").path("content").properties().stream()
                            .findFirst()
                            .map(Map.Entry::getKey)
                            .orElse("application/json"),
                    described.has("requestBody")));
        }
    }

    private static JsonNode read(String service) {
        try {
            return new YAMLMapper()
                    .readTree(Path.of("..", "contracts", "openapi", service + ".yaml")
                            .toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The operations that the permission tables on this class path have a row for, without those of tests. */
    public static Set<String> permitted() {
        return new TreeSet<>(table().operations());
    }

    /** The types of events that the rows name and no publisher has: a slip of the pen in a table. */
    public static Set<String> unknownEventTypes() {
        return permitted().stream()
                .map(operation -> table().row(operation).orElseThrow().event())
                .flatMap(event -> ToldEvents.typesIn(event).stream())
                .filter(type -> DescribedOperations.class
                                .getClassLoader()
                                .getResource("schemas/" + EventTypes.withoutVendor(type) + ".schema.json")
                        == null)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The permission table of the service on whose class path this runs, without the rows of tests. */
    public static PermissionTable table() {
        return PermissionTables.onClassPath(DescribedOperations.class.getClassLoader(), place -> !place.getPath()
                .contains("/test-classes/"));
    }
}
