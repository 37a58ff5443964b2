package ascn.actionplan.framework.domain;

/**
 * How far the network itself has brought an edition, in the order of rule F03. What the JCM and the Summit did with it is no
 * status: those are acts of other bodies, shown each for itself (rule F05).
 */
public enum FrameworkStatus {
    /** The Chair's draft, which nobody else works with yet. */
    DRAFTED,
    /** With the member states and their cities. */
    CIRCULATED,
    /** A revised draft answers the comments. */
    REVISED,
    /** The revised draft was discussed at a workshop. */
    DISCUSSED,
    /** Put up for endorsement by the member states. */
    PUT_UP,
    /** Endorsed by every state that was a member of ASEAN on the day (rule F04); nothing of it changes any more. */
    ENDORSED
}
