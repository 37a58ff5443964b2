package ascn.contracts.event.cityregistry;

import ascn.contracts.event.EventType;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A member state put its complete nomination dossier forward (rule M07).
 *
 * @param dossierId the dossier
 * @param memberState ISO 3166-1 alpha-2 code of the nominating member state
 * @param cityIds slugs of the nominated cities, in the order of the dossier
 * @param nationalRepresentativeBody the national body that holds the role of National Representative, or NOT_ON_RECORD
 * @param submittedOn the day of the submission as precisely as it is known (rule N05)
 * @param standing RECORDED or PLANNED (rule N03)
 * @param source where the act is written down; absent when it was performed by this call
 * @param late whether it came after the deadline of its year for certain (rule M08); absent in what was told before deadlines
 *     were on record
 */
@EventType("ascn.city-registry.dossier-submitted.v1")
public record DossierSubmittedV1(
        UUID dossierId,
        String memberState,
        List<String> cityIds,
        String nationalRepresentativeBody,
        String submittedOn,
        String standing,
        @Nullable String source,
        @Nullable Boolean late)
        implements CityRegistryEvent {

    /** Keeps the list from changing under its readers. */
    public DossierSubmittedV1 {
        cityIds = List.copyOf(cityIds);
    }

    /** As it was told before deadlines were on record. */
    public DossierSubmittedV1(
            UUID dossierId,
            String memberState,
            List<String> cityIds,
            String nationalRepresentativeBody,
            String submittedOn,
            String standing,
            @Nullable String source) {
        this(dossierId, memberState, cityIds, nationalRepresentativeBody, submittedOn, standing, source, null);
    }
}
