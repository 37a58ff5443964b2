package ascn.platform.http.route;

import io.quarkus.resteasy.reactive.server.runtime.ResteasyReactiveRecorder;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.server.mapping.RequestMapper;
import org.jboss.resteasy.reactive.server.mapping.RequestMapper.RequestPath;
import org.jboss.resteasy.reactive.server.mapping.RuntimeResource;
import org.jboss.resteasy.reactive.server.mapping.URITemplate;
import org.jboss.resteasy.reactive.server.util.RuntimeResourceVisitor;

/** Finds operations by method and path, before JAX-RS has looked at the request or where it does not tell. */
@ApplicationScoped
public class OperationPaths {

    private final Map<String, RequestMapper<String>> byMethod = new TreeMap<>();

    OperationPaths() {
        var paths = new TreeMap<String, List<RequestPath<String>>>();
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

    /** The id of the operation; empty where there is none at that path, or none of that method. */
    public Optional<String> find(String method, String path) {
        var mapper = byMethod.get(method.equals("HEAD") && !byMethod.containsKey("HEAD") ? "GET" : method);
        return Optional.ofNullable(mapper == null ? null : mapper.map(path)).map(match -> match.value);
    }

    /** The methods of a path, as the header {@code Allow} lists them. */
    public String methodsOf(String path) {
        var methods = new TreeSet<String>();
        byMethod.forEach((method, mapper) -> {
            if (mapper.map(path) != null) {
                methods.add(method);
            }
        });
        if (methods.contains("GET")) {
            methods.add("HEAD");
        }
        methods.add("OPTIONS");
        return String.join(", ", methods);
    }
}
