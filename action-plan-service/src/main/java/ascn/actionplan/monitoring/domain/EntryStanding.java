package ascn.actionplan.monitoring.domain;

/** Where the entry of a city for a year is on a day, as far as others than its officer see it (rules P10, P21, N02). */
public enum EntryStanding {
    /** None was sent. */
    NO_ENTRY_ON_RECORD,
    /** Sent, and not yet forwarded. */
    WITH_REPRESENTATIVE,
    /** Back with the officer, with a comment. */
    RETURNED_BY_REPRESENTATIVE,
    /** With the Secretariat, and not yet received. */
    WITH_SECRETARIAT,
    /** Back with the officer for single figures. */
    RETURNED_BY_SECRETARIAT,
    /** Received. */
    RECEIVED;

    /** Whether it has come to the Secretariat, be it that a figure of it is mended. */
    public boolean hasArrived() {
        return this == WITH_SECRETARIAT || this == RETURNED_BY_SECRETARIAT || this == RECEIVED;
    }

    /** Whether the city has sent something. */
    public boolean isSent() {
        return this != NO_ENTRY_ON_RECORD;
    }
}
