package ascn.cityregistry.nomination.api;

import ascn.cityregistry.nomination.domain.AdmissionPath;
import ascn.cityregistry.nomination.domain.PathKind;
import ascn.contracts.record.PartialDate;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * By which path cities come into the network, from a day on until the next path takes over.
 *
 * @param id names it
 * @param effectiveFrom the first day on which it is open
 * @param kind DOSSIER or APPLICATION
 * @param occurredOn the day of the decision, as precisely as it is known
 * @param source where it is written down
 * @param recordedAt when the system was told
 */
public record AdmissionPathResponse(
        UUID id, LocalDate effectiveFrom, PathKind kind, PartialDate occurredOn, String source, Instant recordedAt) {

    static AdmissionPathResponse of(AdmissionPath path) {
        return new AdmissionPathResponse(
                path.id().uuid(),
                path.effectiveFrom(),
                path.kind(),
                path.occurredOn(),
                path.source(),
                path.recordedAt());
    }
}
