package ascn.cityregistry.dossier.domain;

import java.util.UUID;

/**
 * A dossier as a list shows it.
 *
 * @param id names it
 * @param memberState code of the member state
 * @param status how far it has come
 * @param cities how many cities it nominates
 */
public record DossierSummary(UUID id, String memberState, DossierStatus status, long cities) {}
