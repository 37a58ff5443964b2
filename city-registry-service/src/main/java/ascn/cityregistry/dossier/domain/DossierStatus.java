package ascn.cityregistry.dossier.domain;

/** How far a dossier has come. */
public enum DossierStatus {
    /** The member state writes it. */
    DRAFT,
    /** It is complete and put forward. */
    SUBMITTED,
    /** Its cities are members by consensus decision. */
    ADMITTED
}
