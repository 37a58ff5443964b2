package ascn.actionplan.project.domain;

/** What a city promises (rule P05). */
public enum ProjectKind {
    /** Something with an end, which is then there. */
    PROJECT,
    /** Something that the city does on and on. */
    ACTION_LINE
}
