package ascn.actionplan.framework.domain;

/** The steps of an edition, each by the body that takes it (rules F03, F05). Each has a target and an actual date (rule F08). */
public enum FrameworkStep {
    /** The Chair's initial draft. */
    DRAFTED("CHAIR"),
    /** The Chair circulates it. */
    CIRCULATED("CHAIR"),
    /** The Chair revises it. */
    REVISED("CHAIR"),
    /** A workshop discusses it. */
    DISCUSSED("WORKSHOP"),
    /** The Chair puts it up for endorsement. */
    PUT_UP("CHAIR"),
    /** The member states endorse it in the network. */
    ENDORSED("ASCN"),
    /** The Joint Consultative Meeting endorses it. */
    ENDORSED_BY_JCM("JCM"),
    /** The ASEAN Summit adopts it. */
    ADOPTED_BY_SUMMIT("SUMMIT");

    private final String body;

    FrameworkStep(String body) {
        this.body = body;
    }

    /** Who takes it: CHAIR, WORKSHOP, or the code of the body. */
    public String body() {
        return body;
    }
}
