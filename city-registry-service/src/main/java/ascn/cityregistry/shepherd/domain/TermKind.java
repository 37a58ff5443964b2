package ascn.cityregistry.shepherd.domain;

/** How a term of the shepherd came about (rule C11). */
public enum TermKind {
    /** Nobody was elected, and a source counts the role all the same. */
    INFORMAL,
    /** Elected: the ASEAN Chair changes at least once inside. */
    ELECTED,
    /** The term before was renewed. */
    RENEWED;

    /** Whether the ASEAN Chair must change inside. */
    public boolean spansAChangeOfChair() {
        return this == ELECTED;
    }
}
