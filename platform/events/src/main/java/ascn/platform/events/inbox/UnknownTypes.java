package ascn.platform.events.inbox;

/** What a service does with a type that none of its features names. */
public enum UnknownTypes {
    /** Records the event as seen: it concerns others. */
    SEEN,
    /** Keeps it in quarantine: this service must understand everything that reaches it. */
    QUARANTINE
}
