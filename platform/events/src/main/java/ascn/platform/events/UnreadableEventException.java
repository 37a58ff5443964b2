package ascn.platform.events;

/** What came from a topic is not an event in our form. It is kept in quarantine with this reason. */
public final class UnreadableEventException extends Exception {

    /** @param reason what is wrong with it, for the person who will repair it */
    public UnreadableEventException(String reason) {
        super(reason);
    }

    /** As above, with what noticed it. */
    public UnreadableEventException(String reason, Throwable cause) {
        super(reason, cause);
    }
}
