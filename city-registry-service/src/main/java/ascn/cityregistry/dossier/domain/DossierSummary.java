package ascn.cityregistry.dossier.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A dossier as a list shows it.
 *
 * @param id names it
 * @param memberState code of the member state
 * @param status how far it has come
 * @param cities how many cities it nominates
 * @param late whether it came after the deadline of its year for certain (rule M08); absent before its submission
 */
public record DossierSummary(
        UUID id,
        String memberState,
        DossierStatus status,
        long cities,
        @Nullable Boolean late) {}
