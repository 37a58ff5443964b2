package ascn.contracts.event.cityregistry;

import ascn.contracts.event.EventType;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A member state put the complete application of a city forward (rule M18). The texts of its action plan are not
 * told.
 *
 * @param applicationId the application
 * @param memberState ISO 3166-1 alpha-2 code of the member state
 * @param cityId the slug that the city has or will have
 * @param name its name as the member state writes it
 * @param territoryKind CITY, PROVINCE, REGENCY, PREFECTURE, STATE, TERRITORY, SPECIAL_CAPITAL_REGION,
 *     SPECIAL_ADMINISTRATIVE_AREA or NOT_ON_RECORD (rule M14)
 * @param focusAreas codes of the focus areas of the framework that its action plan names, or NOT_ON_RECORD
 *     alone (rule N02)
 * @param submittedOn the day of the submission as precisely as it is known (rule N05)
 * @param standing RECORDED or PLANNED (rule N03)
 * @param source where the act is written down; absent when it was performed by this call
 */
@EventType("ascn.city-registry.application-submitted.v1")
public record ApplicationSubmittedV1(
        UUID applicationId,
        String memberState,
        String cityId,
        String name,
        String territoryKind,
        List<String> focusAreas,
        String submittedOn,
        String standing,
        @Nullable String source)
        implements CityRegistryEvent {

    /** Keeps the list from changing under its readers. */
    public ApplicationSubmittedV1 {
        focusAreas = List.copyOf(focusAreas);
    }
}
