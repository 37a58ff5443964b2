package ascn.platform.events.inbox;

/** Runs work in a transaction of its own. */
@FunctionalInterface
public interface Transactions {

    /** Commits when the work returns; rolls back, and passes the exception on, when it throws. */
    void inNew(Runnable work);
}
