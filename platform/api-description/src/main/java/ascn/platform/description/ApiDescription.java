package ascn.platform.description;

import ascn.platform.identity.PermissionTables;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.ArrayList;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;

/**
 * Completes the API description while a service is built, so that no resource has to repeat what is the same everywhere.
 * What only people can write, the examples, is asked for: the build fails as long as one is missing.
 */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class ApiDescription implements OASFilter {

    @Override
    public void filterOpenAPI(OpenAPI description) {
        var loader = Thread.currentThread().getContextClassLoader();
        var permissions = new DescribedPermissions(PermissionTables.onClassPath(loader));
        var examples = new AttachedExamples(ExampleFiles.onClassPath(loader));
        GeneralInformation.addTo(description);
        CommonHeaders.addTo(description.getComponents());
        DescribedProblems.addTo(description.getComponents());
        var missing = new ArrayList<String>();
        description.getPaths().getPathItems().forEach((path, item) -> item.getOperations()
                .forEach((method, operation) -> {
                    CommonParameters.describe(operation);
                    CommonHeaders.describe(operation);
                    permissions.describe(operation);
                    DescribedProblems.describe(path, method, operation, permissions.isRestricted(operation));
                    missing.addAll(examples.attachTo(operation));
                }));
        UnusedParts.removeFrom(description);
        SchemaBounds.setIn(description);
        if (!missing.isEmpty()) {
            throw new IllegalStateException(
                    "Examples are missing (platform/api-description/README.md):\n" + String.join("\n", missing));
        }
    }
}
