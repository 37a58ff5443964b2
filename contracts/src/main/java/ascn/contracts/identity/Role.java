package ascn.contracts.identity;

/**
 * A staff role, as the claim {@code groups} of a token names it. Posts (National Representative, Chief Smart City
 * Officer, the shepherd's person, a partner's person) are no roles: they rest on tenures (rule N06).
 */
public enum Role {
    /** Staff of the ASEAN Secretariat: keeps the record and drafts the reports. */
    SECRETARIAT,
    /** Records the acts of the body named in the claim {@code body}. */
    BODY_SECRETARY,
    /** Reads and takes note for the sectoral body named in the claim {@code body}. */
    SECTORAL_BODY,
    /** Nominates for the member state named in the claim {@code member_state} (rule M05). */
    AMS_NOMINATOR,
    /** Runs the system; no power over what it says. */
    OPERATOR
}
