package ascn.contracts.event.cityregistry;

import ascn.contracts.event.EventType;
import java.util.UUID;

/**
 * What was known of an entry of the ASEAN Chair calendar is replaced by this (rule C10).
 *
 * @param chairmanshipId names the entry of the calendar
 * @param memberState ISO 3166-1 alpha-2 code of the member state
 * @param from its first day as chair
 * @param until the day after its last
 * @param standing RECORDED or PLANNED (rule N03)
 * @param source where it is written down
 * @param reason why it was corrected
 */
@EventType("ascn.city-registry.chairmanship-corrected.v1")
public record ChairmanshipCorrectedV1(
        UUID chairmanshipId,
        String memberState,
        String from,
        String until,
        String standing,
        String source,
        String reason)
        implements CityRegistryEvent {}
