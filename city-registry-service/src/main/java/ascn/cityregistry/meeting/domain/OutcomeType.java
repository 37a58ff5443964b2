package ascn.cityregistry.meeting.domain;

/** What kind of outcome a meeting can have (rule A05); none of them is demanded (rule A06). */
public enum OutcomeType {
    /** Progress on action plans. */
    PLAN_PROGRESS,
    /** A new project is launched. */
    PROJECT_LAUNCH,
    /** An opportunity for work with an external partner. */
    PARTNER_OPPORTUNITY,
    /** An edition of the ASEAN Smart Cities Framework is endorsed. */
    ASCF_ENDORSEMENT
}
