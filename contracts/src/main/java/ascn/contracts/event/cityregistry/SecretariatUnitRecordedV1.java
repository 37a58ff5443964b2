package ascn.contracts.event.cityregistry;

import ascn.contracts.event.EventType;
import java.util.UUID;

/**
 * The unit of the Secretariat that serves the network has that name and that parent from a day on (rule C15).
 *
 * @param secretariatUnitId names the entry through all its corrections
 * @param name what the unit is called
 * @param parent the branch or department that it belongs to, or NOT_ON_RECORD
 * @param from from when on, as precisely as it is known (rule N05)
 * @param source where it is written down
 */
@EventType("ascn.city-registry.secretariat-unit-recorded.v1")
public record SecretariatUnitRecordedV1(UUID secretariatUnitId, String name, String parent, String from, String source)
        implements CityRegistryEvent {}
