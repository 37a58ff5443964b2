package ascn.platform.events.inbox;

/** Why a record was not applied. */
public enum QuarantineReason {
    /** Its headers or payload are not an event in our form. */
    UNREADABLE,
    /** Payload or headers are larger than any event of ours. */
    TOO_LARGE,
    /** It names another source than the one whose topic it is on. */
    WRONG_SOURCE,
    /** This service must know every type that reaches it, and does not know this one, or not this major version. */
    UNKNOWN_TYPE,
    /** An event of this id was applied before, with another payload. */
    ID_REUSED,
    /** Another event has this version of the aggregate. */
    VERSION_TAKEN,
    /** Another event has this position of the source. */
    POSITION_TAKEN,
    /** It could be read, but applying it failed each time. */
    NOT_APPLICABLE
}
