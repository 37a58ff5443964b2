package ascn.platform.http.idempotency;

import java.util.Optional;

/** Who calls, as far as idempotency needs to know: keys of two callers never meet. */
@FunctionalInterface
public interface Caller {

    /** The actor's id; empty for a caller without a token. */
    Optional<String> id();
}
