package ascn.platform.audit;

/** The tie of an entry to the transaction of the write. */
@FunctionalInterface
public interface CurrentWrite {

    /**
     * Notes that the current transaction gets its entry.
     *
     * @throws IllegalStateException when there is no transaction, or it has its entry already: one write, one entry
     */
    void takeEntry();
}
