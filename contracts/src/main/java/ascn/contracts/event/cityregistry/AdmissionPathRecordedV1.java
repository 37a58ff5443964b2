package ascn.contracts.event.cityregistry;

import ascn.contracts.event.EventType;
import java.util.UUID;

/**
 * Cities come into the network by another path from a day on, until the next one takes over (rule M18).
 *
 * @param admissionPathId the entry
 * @param effectiveFrom the first day on which it is open, for example {@code 2019-08-23}
 * @param kind DOSSIER or APPLICATION
 * @param decidedOn the day of the decision as precisely as it is known (rule N05)
 * @param standing RECORDED; a plan opens no path (rule N03)
 * @param source where it is written down
 */
@EventType("ascn.city-registry.admission-path-recorded.v1")
public record AdmissionPathRecordedV1(
        UUID admissionPathId, String effectiveFrom, String kind, String decidedOn, String standing, String source)
        implements CityRegistryEvent {}
