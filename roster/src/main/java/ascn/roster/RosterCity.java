package ascn.roster;

import ascn.contracts.record.PartialDate;

/**
 * A city of the network, as this service knows it.
 *
 * @param cityId its slug
 * @param name the name under which it was admitted
 * @param memberState ISO 3166-1 alpha-2 code
 * @param territoryKind what kind of territory it is (rule M14)
 * @param cohort PILOT or MEMBER (rule M09)
 * @param admittedOn when it became a member, as precisely as it is known
 */
public record RosterCity(
        String cityId, String name, String memberState, String territoryKind, String cohort, PartialDate admittedOn) {}
