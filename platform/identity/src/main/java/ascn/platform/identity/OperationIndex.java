package ascn.platform.identity;

import io.quarkus.resteasy.reactive.server.runtime.ResteasyReactiveRecorder;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.server.mapping.RequestMapper;
import org.jboss.resteasy.reactive.server.mapping.RequestMapper.RequestPath;
import org.jboss.resteasy.reactive.server.mapping.RuntimeResource;
import org.jboss.resteasy.reactive.server.mapping.URITemplate;
import org.jboss.resteasy.reactive.server.util.RuntimeResourceVisitor;

/**
 * Finds the operation of a request by method and path alone. JAX-RS looks at media types before it calls any filter, so it
 * would tell a stranger that a body is of the wrong type; this looks at nothing that came with the request but its line.
 */
@ApplicationScoped
class OperationIndex {

    private final Map<String, RequestMapper<String>> byMethod = new HashMap<>();

    OperationIndex() {
        var paths = new HashMap<String, List<RequestPath<String>>>();
        RuntimeResourceVisitor.visitRuntimeResources(
                "", ResteasyReactiveRecorder.getCurrentDeployment().getClassMappers(), new RuntimeResourceVisitor() {
                    @Override
                    public void visitRuntimeResource(String method, String path, RuntimeResource resource) {
                        idOf(resource).ifPresent(operation -> paths.computeIfAbsent(method, key -> new ArrayList<>())
                                .add(new RequestPath<>(false, new URITemplate(path, false), operation)));
                    }
                });
        paths.forEach((method, templates) -> byMethod.put(method, new RequestMapper<>(new ArrayList<>(templates))));
    }

    private static Optional<String> idOf(RuntimeResource resource) {
        var operation = resource.getLazyMethod().getMethod().getAnnotation(Operation.class);
        return Optional.ofNullable(operation).map(Operation::operationId);
    }

    /** The operation of a request; empty where there is none at that path, or none of that method. */
    Optional<String> find(String method, String path) {
        var mapper = byMethod.get("HEAD".equals(method) && !byMethod.containsKey("HEAD") ? "GET" : method);
        if (mapper == null) {
            return Optional.empty();
        }
        var match = mapper.map(path);
        return match == null ? Optional.empty() : Optional.of(match.value);
    }
}
