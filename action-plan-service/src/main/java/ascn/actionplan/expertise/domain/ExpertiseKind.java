package ascn.actionplan.expertise.domain;

/** What a city may offer to other cities (rule P23). */
public enum ExpertiseKind {
    /** Somebody who knows how, named by function and never by name. */
    EXPERT_BY_FUNCTION,
    /** Data that others may use. */
    DATA,
    /** A place or installation that others may use. */
    FACILITY
}
