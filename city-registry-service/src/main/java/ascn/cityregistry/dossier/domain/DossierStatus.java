package ascn.cityregistry.dossier.domain;

/** How far a dossier has come. */
public enum DossierStatus {
    /** The member state writes it. */
    DRAFT,
    /** It is complete and put forward. */
    SUBMITTED,
    /** An item of it went back to the member state, which may change that and submit again. */
    RETURNED,
    /** Its cities are members by consensus decision. */
    ADMITTED,
    /** The member state took it back. */
    WITHDRAWN
}
