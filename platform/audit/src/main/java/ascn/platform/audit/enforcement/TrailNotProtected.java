package ascn.platform.audit.enforcement;

import org.jspecify.annotations.Nullable;

/** The service must not start: its own user could change what the audit trail says. */
public final class TrailNotProtected extends RuntimeException {

    TrailNotProtected(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
