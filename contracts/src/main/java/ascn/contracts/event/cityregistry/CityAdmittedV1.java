package ascn.contracts.event.cityregistry;

import ascn.contracts.event.EventType;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A city became a member of the network.
 *
 * @param cityId the city's slug, never reused
 * @param name the name under which it was admitted
 * @param memberState ISO 3166-1 alpha-2 code of its member state
 * @param territoryKind CITY, PROVINCE, REGENCY, PREFECTURE, STATE, TERRITORY, SPECIAL_CAPITAL_REGION,
 *     SPECIAL_ADMINISTRATIVE_AREA or NOT_ON_RECORD (rule M14)
 * @param cohort PILOT for the inaugural year, MEMBER afterwards (rule M09)
 * @param admittedOn the day of the admission as precisely as it is known (rule N05), for example {@code 2018-03-23}
 * @param dossierId the dossier that nominated it; absent where an application did
 * @param decisionReference the consensus decision that admitted it
 * @param standing RECORDED or PLANNED (rule N03)
 * @param source where the fact is written down
 * @param applicationId the application for it (rule M18); absent where a dossier nominated it
 */
@EventType("ascn.city-registry.city-admitted.v1")
public record CityAdmittedV1(
        String cityId,
        String name,
        String memberState,
        String territoryKind,
        String cohort,
        String admittedOn,
        @Nullable UUID dossierId,
        String decisionReference,
        String standing,
        String source,
        @Nullable UUID applicationId)
        implements CityRegistryEvent {

    /** A city that a dossier nominated. */
    public CityAdmittedV1(
            String cityId,
            String name,
            String memberState,
            String territoryKind,
            String cohort,
            String admittedOn,
            UUID dossierId,
            String decisionReference,
            String standing,
            String source) {
        this(
                cityId,
                name,
                memberState,
                territoryKind,
                cohort,
                admittedOn,
                dossierId,
                decisionReference,
                standing,
                source,
                null);
    }
}
