package ascn.contracts.event.cityregistry;

import ascn.contracts.event.EventType;
import java.util.UUID;

/**
 * What was known of an act of the network is replaced by this (rule R19).
 *
 * @param networkActId names the act through all its corrections
 * @param kind ESTABLISHMENT or OFFICIAL_LAUNCH (rule R19)
 * @param actedOn when it took place, as precisely as it is known (rule N05)
 * @param body the body that acted, or NOT_ON_RECORD
 * @param standing RECORDED or PLANNED (rule N03)
 * @param source where it is written down
 * @param reason why it was corrected
 */
@EventType("ascn.city-registry.network-act-corrected.v1")
public record NetworkActCorrectedV1(
        UUID networkActId, String kind, String actedOn, String body, String standing, String source, String reason)
        implements CityRegistryEvent {}
