package ascn.contracts.event.cityregistry;

import ascn.contracts.event.EventType;
import java.util.UUID;

/**
 * A member state chairs ASEAN in a period, or is to (rule C10). Who chairs the network follows from it (rule C08).
 *
 * @param chairmanshipId names the entry of the calendar
 * @param memberState ISO 3166-1 alpha-2 code of the member state
 * @param from its first day as chair
 * @param until the day after its last
 * @param standing RECORDED or PLANNED (rule N03)
 * @param source where it is written down
 */
@EventType("ascn.city-registry.chairmanship-recorded.v1")
public record ChairmanshipRecordedV1(
        UUID chairmanshipId, String memberState, String from, String until, String standing, String source)
        implements CityRegistryEvent {}
