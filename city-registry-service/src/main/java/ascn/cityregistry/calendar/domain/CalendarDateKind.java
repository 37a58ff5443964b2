package ascn.cityregistry.calendar.domain;

/** The dates from which a reporting year is planned, in the order in which they come (rule R04). */
public enum CalendarDateKind {
    /** The annual meeting of the network. */
    ANNUAL_MEETING,
    /** The Joint Consultative Meeting that considers the report. */
    JCM,
    /** The Summit that receives the report; of two in a year the one after the JCM. */
    SUMMIT
}
