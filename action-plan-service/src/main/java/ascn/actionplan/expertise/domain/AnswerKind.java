package ascn.actionplan.expertise.domain;

/** How a city answers a request for what it offers (rule P23). */
public enum AnswerKind {
    /** It is given. */
    ACCEPTED,
    /** It is not given. */
    DECLINED
}
