package ascn.actionplan.project.domain;

/** What a bankable project names (rule P11). */
public enum BankabilityItem {
    /** A tangible outcome. */
    TANGIBLE_OUTCOME,
    /** A private or financing counterpart, found or sought. */
    COUNTERPART
}
