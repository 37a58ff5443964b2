package ascn.actionplan.workshop.domain;

/** In which role people took part in a workshop (rule P18); who they were is nowhere kept. */
public enum ParticipantRole {
    /** The officer of a city. */
    CHIEF_SMART_CITY_OFFICER,
    /** The National Representative of a member state. */
    NATIONAL_REPRESENTATIVE,
    /** Other staff of cities. */
    CITY_STAFF,
    /** The ASEAN Secretariat. */
    SECRETARIAT,
    /** Invited experts. */
    EXPERT,
    /** External partners. */
    PARTNER,
    /** Anybody else. */
    OTHER
}
