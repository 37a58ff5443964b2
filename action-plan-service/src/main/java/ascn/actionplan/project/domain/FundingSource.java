package ascn.actionplan.project.domain;

/** Where the money of a project comes from. */
public enum FundingSource {
    /** The city's own budget. */
    CITY,
    /** The state's budget. */
    NATIONAL,
    /** A private investor or operator. */
    PRIVATE,
    /** A public-private partnership. */
    PPP,
    /** A multilateral or national development bank. */
    DEVELOPMENT_BANK,
    /** A grant of an external partner. */
    GRANT,
    /** Something else, or not on record. */
    OTHER
}
