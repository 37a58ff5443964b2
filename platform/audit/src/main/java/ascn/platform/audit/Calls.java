package ascn.platform.audit;

/** Knows the call that the current thread works for. */
@FunctionalInterface
public interface Calls {

    /**
     * The call.
     *
     * @throws IllegalStateException where none is at work
     */
    Call current();
}
