package ascn.deploy.local;

/** The local system cannot go on. The message is all that the person at the terminal needs to see. */
public class LocalSystemException extends RuntimeException {

    /** @param message what happened and what to do about it, in sentences that stand alone */
    public LocalSystemException(String message) {
        super(message);
    }

    /**
     * @param message what happened and what to do about it, in sentences that stand alone
     * @param cause what was thrown below
     */
    public LocalSystemException(String message, Throwable cause) {
        super(message, cause);
    }
}
