package ascn.contracts.event.cityregistry;

import ascn.contracts.event.EventType;
import java.util.UUID;

/**
 * A member state is the shepherd of the network in a term of its own, or is to be (rule C11). Who acts for it follows from
 * the tenures of its representatives.
 *
 * @param shepherdTermId names the term
 * @param memberState ISO 3166-1 alpha-2 code of the member state
 * @param from its beginning, as precisely as it is known; it counts from the last day that it can be (rule N05)
 * @param until the day after its last, as precisely as it is known
 * @param kind INFORMAL, ELECTED or RENEWED
 * @param standing RECORDED or PLANNED (rule N03)
 * @param source where it is written down
 */
@EventType("ascn.city-registry.shepherd-term-recorded.v1")
public record ShepherdTermRecordedV1(
        UUID shepherdTermId, String memberState, String from, String until, String kind, String standing, String source)
        implements CityRegistryEvent {}
