package ascn.cityregistry.application.domain;

/** How far an application has come. */
public enum ApplicationStatus {
    /** The member state writes it. */
    DRAFT,
    /** It is complete and put forward. */
    SUBMITTED,
    /** An item of it went back to the member state, which may change that and submit again. */
    RETURNED,
    /** Its city is a member by consensus decision. */
    ADMITTED,
    /** The member state took it back. */
    WITHDRAWN
}
