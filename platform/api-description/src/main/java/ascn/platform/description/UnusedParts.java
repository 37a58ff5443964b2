package ascn.platform.description;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/** Takes out of a description the shared parts that none of its operations refers to: a service may need only a few. */
final class UnusedParts {

    private final Components components;
    private final Set<String> used = new HashSet<>();

    private UnusedParts(Components components) {
        this.components = components;
    }

    static void removeFrom(OpenAPI description) {
        var parts = new UnusedParts(description.getComponents());
        description.getPaths().getPathItems().values().stream()
                .flatMap(item -> item.getOperations().values().stream())
                .forEach(parts::use);
        parts.remove();
    }

    private void remove() {
        unused(components.getSchemas()).forEach(components::removeSchema);
        unused(components.getResponses()).forEach(components::removeResponse);
        unused(components.getHeaders()).forEach(components::removeHeader);
    }

    private Set<String> unused(@Nullable Map<String, ? extends Object> parts) {
        var names = new HashSet<String>();
        if (parts != null) {
            parts.forEach((name, part) -> {
                if (!used.contains(kindOf(part) + name)) {
                    names.add(name);
                }
            });
        }
        return names;
    }

    private static String kindOf(Object part) {
        return part instanceof Schema ? "schemas/" : part instanceof APIResponse ? "responses/" : "headers/";
    }

    private void use(Operation operation) {
        if (operation.getParameters() != null) {
            operation.getParameters().forEach(parameter -> use(parameter.getSchema()));
        }
        if (operation.getRequestBody() != null) {
            use(operation.getRequestBody().getContent());
        }
        operation.getResponses().getAPIResponses().values().forEach(this::use);
    }

    private void use(APIResponse response) {
        var name = nameOf(response.getRef());
        if (name != null) {
            var shared = components.getResponses().get(name);
            if (shared != null && used.add("responses/" + name)) {
                use(shared);
            }
            return;
        }
        use(response.getContent());
        if (response.getHeaders() != null) {
            response.getHeaders().values().forEach(this::use);
        }
    }

    private void use(Header header) {
        var name = nameOf(header.getRef());
        if (name != null) {
            used.add("headers/" + name);
        }
    }

    private void use(@Nullable Content content) {
        if (content != null) {
            content.getMediaTypes().values().forEach(type -> use(type.getSchema()));
        }
    }

    private void use(@Nullable Schema schema) {
        if (schema == null) {
            return;
        }
        var name = nameOf(schema.getRef());
        if (name != null && used.add("schemas/" + name)) {
            use(components.getSchemas().get(name));
        }
        SchemaBounds.children(schema).forEach(this::use);
    }

    private static @Nullable String nameOf(@Nullable String reference) {
        return reference == null ? null : reference.substring(reference.lastIndexOf('/') + 1);
    }
}
