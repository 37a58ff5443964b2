package ascn.contracts.event.cityregistry;

import ascn.contracts.event.EventType;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A member state took back a nomination dossier that it had put forward (rule M07). It may open another.
 *
 * @param dossierId the dossier
 * @param memberState ISO 3166-1 alpha-2 code of the nominating member state
 * @param withdrawnOn the day of the withdrawal as precisely as it is known (rule N05)
 * @param source where the act is written down; absent when it was performed by this call
 */
@EventType("ascn.city-registry.dossier-withdrawn.v1")
public record DossierWithdrawnV1(
        UUID dossierId,
        String memberState,
        String withdrawnOn,
        @Nullable String source) implements CityRegistryEvent {}
