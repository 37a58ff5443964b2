package ascn.platform.description;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Puts the examples into the description of an operation and names what is missing. */
final class AttachedExamples {

    private final ExampleFiles files;

    AttachedExamples(ExampleFiles files) {
        this.files = files;
    }

    /** Attaches what there is and answers what is missing, in words. */
    List<String> attachTo(Operation operation) {
        var id = String.valueOf(operation.getOperationId());
        var file = files.of(id).orElseGet(() -> new ExampleFile(Map.of(), Map.of(), null, Map.of(), List.of()));
        var missing = new ArrayList<String>();
        if (operation.getParameters() != null) {
            for (var parameter : operation.getParameters()) {
                var name = parameter.getName();
                var example = file.parameters().getOrDefault(name, file.unsent().get(name));
                if (!attach(example, parameter)) {
                    missing.add(id + ": parameter " + name);
                }
            }
        }
        if (operation.getRequestBody() != null) {
            for (var type : types(operation.getRequestBody().getContent()).entrySet()) {
                if (!attach(file.request(), type.getValue())) {
                    missing.add(id + ": request in " + type.getKey());
                }
            }
        }
        operation.getResponses().getAPIResponses().forEach((status, response) -> types(response.getContent())
                .forEach((name, type) -> {
                    var example =
                            file.responses().getOrDefault(status, Map.of()).get(name);
                    if (!attach(example, type)) {
                        missing.add(id + ": response " + status + " in " + name);
                    }
                }));
        return missing;
    }

    private static Map<String, MediaType> types(@Nullable Content content) {
        return content == null ? Map.of() : content.getMediaTypes();
    }

    private static boolean attach(@Nullable Object example, MediaType type) {
        if (isBinary(type)) {
            type.setExample("(the bytes of the file)");
        } else if (example != null) {
            type.setExample(example);
        }
        return type.getExample() != null;
    }

    /** A document of text can only say what they are. */
    private static boolean isBinary(MediaType type) {
        return type.getSchema() != null && "binary".equals(type.getSchema().getFormat());
    }

    private static boolean attach(@Nullable Object example, Parameter parameter) {
        if (example != null) {
            parameter.setExample(example);
        }
        return parameter.getExample() != null;
    }
}
