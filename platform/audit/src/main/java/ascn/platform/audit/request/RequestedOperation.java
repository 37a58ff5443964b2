package ascn.platform.audit.request;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The operation that a request asks for. Empty in event handlers and scheduled work. */
@RequestScoped
public class RequestedOperation {

    private @Nullable Asked asked;

    /**
     * What was asked for.
     *
     * @param operationId the operation
     * @param path the path, as it came
     * @param mayWrite whether it is of a method that may write
     */
    public record Asked(String operationId, String path, boolean mayWrite) {}

    /** Notes what this request asks for. */
    public void begin(Asked operation) {
        asked = operation;
    }

    /** What this request asks for, if this is one. */
    public Optional<Asked> find() {
        return Optional.ofNullable(asked);
    }
}
