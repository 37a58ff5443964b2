package ascn.actionplan.project.domain;

/** How far a project says it is on the way to investors (rule P11). */
public enum BankabilityStage {
    /** An idea with a purpose. */
    CONCEPT,
    /** Studies are made. */
    IN_PREPARATION,
    /** Bankable or commercially viable: it names its outcome and who finances it, found or sought. */
    BANKABLE
}
