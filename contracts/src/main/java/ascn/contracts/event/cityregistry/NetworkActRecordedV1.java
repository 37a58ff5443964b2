package ascn.contracts.event.cityregistry;

import ascn.contracts.event.EventType;
import java.util.UUID;

/**
 * The network was established or officially launched, or is to be (rule R19).
 *
 * @param networkActId names the act through all its corrections
 * @param kind ESTABLISHMENT or OFFICIAL_LAUNCH (rule R19)
 * @param actedOn when it took place, as precisely as it is known (rule N05)
 * @param body the body that acted, or NOT_ON_RECORD
 * @param standing RECORDED or PLANNED (rule N03)
 * @param source where it is written down
 */
@EventType("ascn.city-registry.network-act-recorded.v1")
public record NetworkActRecordedV1(
        UUID networkActId, String kind, String actedOn, String body, String standing, String source)
        implements CityRegistryEvent {}
