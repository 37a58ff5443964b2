package ascn.contracts.event.cityregistry;

import ascn.contracts.event.EventType;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An item of a submitted nomination dossier went back to its member state (rule M07). The reason is for the member
 * state and stays in the dossier.
 *
 * @param dossierId the dossier
 * @param memberState ISO 3166-1 alpha-2 code of the nominating member state
 * @param item which item, as a JSON Pointer into the dossier, for example {@code /cities/1}
 * @param returnedOn the day of the return as precisely as it is known (rule N05)
 * @param source where the act is written down; absent when it was performed by this call
 */
@EventType("ascn.city-registry.dossier-returned.v1")
public record DossierReturnedV1(
        UUID dossierId,
        String memberState,
        String item,
        String returnedOn,
        @Nullable String source) implements CityRegistryEvent {}
