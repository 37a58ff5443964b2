package ascn.actionplan.iati.domain;

/** Why a project is not exported: IATI demands what the record does not have, and nothing is made up (rule N02). */
public enum Gap {
    /** No source says how it stands; IATI has no code for that. */
    STATUS_NOT_ON_RECORD,
    /** No source says when it begins or ends; IATI demands one of the two. */
    DATE_NOT_ON_RECORD
}
