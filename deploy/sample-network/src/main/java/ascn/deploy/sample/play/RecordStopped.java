package ascn.deploy.sample.play;

/** The record cannot be played on. The message is all that the person at the terminal needs to see. */
public final class RecordStopped extends RuntimeException {

    /** @param message what happened, in sentences that stand alone */
    public RecordStopped(String message) {
        super(message);
    }

    /**
     * @param message what happened, in sentences that stand alone
     * @param cause what was thrown below
     */
    public RecordStopped(String message, Throwable cause) {
        super(message, cause);
    }
}
