package ascn.actionplan.framework.domain;

/** What becomes of a comment (rule F02). */
public enum Disposition {
    /** The text will say so. */
    ACCEPTED,
    /** Part of it goes into the text. */
    PARTLY,
    /** The text stays as it is. */
    DECLINED
}
