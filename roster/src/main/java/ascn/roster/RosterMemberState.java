package ascn.roster;

import ascn.contracts.record.PartialDate;

/**
 * A member state of ASEAN, as this service knows it.
 *
 * @param code ISO 3166-1 alpha-2 code
 * @param name the name that ASEAN writes
 * @param joinedOn when it acceded, as precisely as it is known
 */
public record RosterMemberState(String code, String name, PartialDate joinedOn) {}
