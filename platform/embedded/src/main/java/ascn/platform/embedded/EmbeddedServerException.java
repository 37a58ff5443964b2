package ascn.platform.embedded;

import org.jspecify.annotations.Nullable;

/**
 * An embedded server could not do what was asked. The message is written for the person at the terminal: what happened,
 * where, and what to do about it.
 */
public class EmbeddedServerException extends RuntimeException {

    /** @param message one or two sentences that stand alone, without the stack trace */
    public EmbeddedServerException(String message) {
        super(message);
    }

    /**
     * @param message one or two sentences that stand alone, without the stack trace
     * @param cause what was thrown below, for the log
     */
    public EmbeddedServerException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
