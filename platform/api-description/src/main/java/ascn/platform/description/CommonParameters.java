package ascn.platform.description;

import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Parameters that mean the same in every operation: what they are, and an example. */
final class CommonParameters {

    private static final String NOT_MODIFIED = "304";
    private static final String IF_NONE_MATCH = "If-None-Match";

    private static final Map<String, Object> EXAMPLES = Map.of(
            "Idempotency-Key",
            "0199f3a4-5d1e-7c52-9b0a-6f2d8e41c7a3",
            "If-Match",
            "\"3-json\"",
            IF_NONE_MATCH,
            "\"3-json\"",
            "asOf",
            "2026-01-01",
            "knownAt",
            "2026-11-22T03:15:00Z",
            "cursor",
            "WyJtYWthc3NhciJd",
            "limit",
            100);

    private static final Map<String, String> DESCRIPTIONS =
            Map.of("limit", "How many entries a page holds at the most", "cursor", "From the link of the page before");

    private CommonParameters() {}

    static void describe(Operation operation) {
        if (operation.getResponses().hasAPIResponse(NOT_MODIFIED) && find(operation, IF_NONE_MATCH) == null) {
            operation.addParameter(OASFactory.createParameter()
                    .name(IF_NONE_MATCH)
                    .in(Parameter.In.HEADER)
                    .description("The ETag of what you have; answered with 304 when it is still that")
                    .schema(OASFactory.createSchema()
                            .addType(Schema.SchemaType.STRING)
                            .maxLength(200)));
        }
        if (operation.getParameters() == null) {
            return;
        }
        for (var parameter : operation.getParameters()) {
            var name = parameter.getName();
            if (parameter.getExample() == null && EXAMPLES.containsKey(name)) {
                parameter.setExample(EXAMPLES.get(name));
            }
            if (parameter.getDescription() == null) {
                parameter.setDescription(DESCRIPTIONS.get(name));
            }
        }
    }

    static boolean has(Operation operation, String name) {
        return find(operation, name) != null;
    }

    private static @Nullable Parameter find(Operation operation, String name) {
        return operation.getParameters() == null
                ? null
                : operation.getParameters().stream()
                        .filter(parameter -> name.equals(parameter.getName()))
                        .findFirst()
                        .orElse(null);
    }
}
