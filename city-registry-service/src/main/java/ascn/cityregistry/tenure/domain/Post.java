package ascn.cityregistry.tenure.domain;

/** A post that a tenure fills (rule N06). The Chair and the shepherd are derived and are never among them (rule C08). */
public enum Post {
    /** Speaks for a member state in the network; the subject is its code (rule C03). */
    NATIONAL_REPRESENTATIVE,
    /** Answers for a member city; the subject is its slug (rule C01). */
    CHIEF_SMART_CITY_OFFICER,
    /** Acts for a member state as shepherd, other than its National Representative; the subject is its code (rule C11). */
    SHEPHERD_REPRESENTATIVE
}
