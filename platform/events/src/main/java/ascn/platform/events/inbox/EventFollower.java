package ascn.platform.events.inbox;

/** A feature that follows events of other services: it names each type that it uses, one line for each. */
@FunctionalInterface
public interface EventFollower {

    /** Called once at start. */
    void subscribe(Subscriptions subscriptions);
}
