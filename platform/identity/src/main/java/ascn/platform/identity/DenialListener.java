package ascn.platform.identity;

/**
 * Is told of each refusal of a signed-in caller, before it is answered; a bean of this type is found by itself. Called on a
 * thread that may block, outside of a transaction. A listener that fails is logged, and the refusal stands.
 */
@FunctionalInterface
public interface DenialListener {

    /** Somebody was refused. */
    void denied(Denial denial);
}
