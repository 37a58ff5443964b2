package ascn.contracts.event.cityregistry;

import ascn.contracts.event.EventType;
import java.util.UUID;

/**
 * What was known of the unit of the Secretariat is replaced by this (rule C15).
 *
 * @param secretariatUnitId names the entry through all its corrections
 * @param name what the unit is called
 * @param parent the branch or department that it belongs to, or NOT_ON_RECORD
 * @param from from when on, as precisely as it is known (rule N05)
 * @param source where it is written down
 * @param reason why it was corrected
 */
@EventType("ascn.city-registry.secretariat-unit-corrected.v1")
public record SecretariatUnitCorrectedV1(
        UUID secretariatUnitId, String name, String parent, String from, String source, String reason)
        implements CityRegistryEvent {}
