package ascn.cityregistry.dossier.domain;

import ascn.cityregistry.city.domain.CityId;
import ascn.contracts.record.Act;
import java.util.List;

/** What can happen to a dossier once it leaves the member state's desk. */
public sealed interface DossierEvent {

    /** The member state put its complete dossier forward; late when the deadline of its year had certainly passed. */
    record DossierSubmitted(
            DossierId dossierId,
            String memberState,
            List<CityId> cityIds,
            String nationalRepresentativeBody,
            boolean late,
            Act act)
            implements DossierEvent {}

    /** An item of it went back to the member state. */
    record DossierReturned(DossierId dossierId, String memberState, String item, Act act) implements DossierEvent {}

    /** The member state took back what it had put forward. */
    record DossierWithdrawn(DossierId dossierId, String memberState, Act act) implements DossierEvent {}

    /** The network admitted its cities by consensus. */
    record DossierAdmitted(
            DossierId dossierId,
            String memberState,
            List<NominatedCity> cities,
            String decisionReference,
            String source,
            Act act)
            implements DossierEvent {}
}
