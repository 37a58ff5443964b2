package ascn.contracts.event.cityregistry;

import ascn.contracts.event.EventType;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The network admitted the city of an application by consensus (rule M18).
 *
 * @param applicationId the application
 * @param memberState ISO 3166-1 alpha-2 code of the member state
 * @param cityId the slug that the city has or will have
 * @param admittedOn the day of the decision as precisely as it is known (rule N05)
 * @param decisionReference the consensus decision, or NOT_ON_RECORD (rule N02)
 * @param quotaWaiverId the waiver that was decided with it, where the city is above the quota (rule M18)
 * @param standing RECORDED; a plan admits nobody (rule N03)
 * @param source where the decision is written down
 */
@EventType("ascn.city-registry.application-admitted.v1")
public record ApplicationAdmittedV1(
        UUID applicationId,
        String memberState,
        String cityId,
        String admittedOn,
        String decisionReference,
        @Nullable UUID quotaWaiverId,
        String standing,
        String source)
        implements CityRegistryEvent {}
