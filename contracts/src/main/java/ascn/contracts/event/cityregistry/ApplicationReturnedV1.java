package ascn.contracts.event.cityregistry;

import ascn.contracts.event.EventType;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An item of a submitted application went back to its member state (rule M18). The reason is for the member state and
 * stays in the application.
 *
 * @param applicationId the application
 * @param memberState ISO 3166-1 alpha-2 code of the member state
 * @param cityId the slug that the city has or will have
 * @param item which item, as a JSON Pointer into the application, for example {@code /actionPlan/vision}
 * @param returnedOn the day of the return as precisely as it is known (rule N05)
 * @param source where the act is written down; absent when it was performed by this call
 */
@EventType("ascn.city-registry.application-returned.v1")
public record ApplicationReturnedV1(
        UUID applicationId,
        String memberState,
        String cityId,
        String item,
        String returnedOn,
        @Nullable String source) implements CityRegistryEvent {}
