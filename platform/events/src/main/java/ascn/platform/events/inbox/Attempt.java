package ascn.platform.events.inbox;

/**
 * What became of a record that was applied by itself.
 *
 * @param result what became of it
 * @param detail why, where it was not applied
 */
public record Attempt(Result result, String detail) {

    /** What became of it. */
    public enum Result {
        /** It has its effect now. */
        APPLIED,
        /** It had its effect before. */
        DUPLICATE,
        /** Its predecessor is missing. */
        WAITS,
        /** It cannot be applied as it is. */
        REFUSED
    }
}
