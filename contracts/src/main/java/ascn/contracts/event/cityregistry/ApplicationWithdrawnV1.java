package ascn.contracts.event.cityregistry;

import ascn.contracts.event.EventType;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A member state took back an application that it had put forward (rule M18). Another may be opened for the city.
 *
 * @param applicationId the application
 * @param memberState ISO 3166-1 alpha-2 code of the member state
 * @param cityId the slug that the city has or will have
 * @param withdrawnOn the day of the withdrawal as precisely as it is known (rule N05)
 * @param source where the act is written down; absent when it was performed by this call
 */
@EventType("ascn.city-registry.application-withdrawn.v1")
public record ApplicationWithdrawnV1(
        UUID applicationId,
        String memberState,
        String cityId,
        String withdrawnOn,
        @Nullable String source) implements CityRegistryEvent {}
