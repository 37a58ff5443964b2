package ascn.platform.testsupport;

import ascn.platform.identity.PermissionTables;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;

/** Compares a service's API description with its permission table: an operation without a row fails the build. */
public final class DescribedOperations {

    private DescribedOperations() {}

    /** The operation ids of the description that the build has written for a service. */
    public static Set<String> of(String service) {
        try {
            var description = new YAMLMapper()
                    .readTree(Path.of("..", "contracts", "openapi", service + ".yaml")
                            .toFile());
            var operations = new TreeSet<String>();
            for (JsonNode path : description.path("paths")) {
                for (JsonNode operation : path) {
                    if (operation.has("operationId")) {
                        operations.add(operation.get("operationId").asText());
                    }
                }
            }
            return operations;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The operations that the permission tables on this class path have a row for. */
    public static Set<String> permitted() {
        return new TreeSet<>(PermissionTables.onClassPath(DescribedOperations.class.getClassLoader())
                .operations());
    }
}
