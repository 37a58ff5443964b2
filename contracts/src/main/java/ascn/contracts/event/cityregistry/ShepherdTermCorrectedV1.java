package ascn.contracts.event.cityregistry;

import ascn.contracts.event.EventType;
import java.util.UUID;

/**
 * What was known of a term of the shepherd is replaced by this (rules C11, N01).
 *
 * @param shepherdTermId names the term
 * @param memberState ISO 3166-1 alpha-2 code of the member state
 * @param from its beginning, as precisely as it is known; it counts from the last day that it can be (rule N05)
 * @param until the day after its last, as precisely as it is known
 * @param kind INFORMAL, ELECTED or RENEWED
 * @param standing RECORDED or PLANNED (rule N03)
 * @param source where it is written down
 * @param reason why it was corrected
 */
@EventType("ascn.city-registry.shepherd-term-corrected.v1")
public record ShepherdTermCorrectedV1(
        UUID shepherdTermId,
        String memberState,
        String from,
        String until,
        String kind,
        String standing,
        String source,
        String reason)
        implements CityRegistryEvent {}
