package ascn.platform.identity;

import jakarta.ws.rs.container.ResourceInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** Names the operation of a request. */
final class Operations {

    private static final String WITHOUT_A_NAME = "an operation without a name";

    private Operations() {}

    /** The operation's id, which is its key in the permission table. */
    static String idOf(@Nullable ResourceInfo resource) {
        var method = resource == null ? null : resource.getResourceMethod();
        var operation = method == null ? null : method.getAnnotation(Operation.class);
        return operation == null ? WITHOUT_A_NAME : operation.operationId();
    }
}
