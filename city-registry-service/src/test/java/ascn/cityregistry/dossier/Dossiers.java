package ascn.cityregistry.dossier;

import ascn.cityregistry.city.domain.CityId;
import ascn.cityregistry.city.domain.TerritoryKind;
import ascn.cityregistry.dossier.domain.CapitalToNominate;
import ascn.cityregistry.dossier.domain.Dossier;
import ascn.cityregistry.dossier.domain.DossierContent;
import ascn.cityregistry.dossier.domain.DossierId;
import ascn.cityregistry.dossier.domain.NominatedCity;
import ascn.cityregistry.dossier.domain.OfficerDesignation;
import ascn.contracts.record.Act;
import ascn.contracts.record.PartialDate;
import ascn.contracts.record.Standing;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Dossiers of Indonesia, as tests need them. */
final class Dossiers {

    static final Instant NOW = Instant.parse("2026-11-22T03:00:00Z");
    static final Optional<CapitalToNominate> JAKARTA_TO_NOMINATE =
            Optional.of(new CapitalToNominate("dki-jakarta", "DKI Jakarta"));
    static final Optional<PartialDate> NO_DEADLINE = Optional.empty();
    static final Optional<CapitalToNominate> CAPITAL_IS_MEMBER = Optional.empty();

    static final NominatedCity JAKARTA =
            city("DKI Jakarta", TerritoryKind.SPECIAL_CAPITAL_REGION, OfficerDesignation.CHIEF_URBAN_PLANNER);
    static final NominatedCity MAKASSAR =
            city("Makassar", TerritoryKind.CITY, OfficerDesignation.CHIEF_RESILIENCE_OFFICER);
    static final NominatedCity BANYUWANGI_WITHOUT_OFFICER =
            new NominatedCity(CityId.of("Banyuwangi"), "Banyuwangi", TerritoryKind.REGENCY, null, null);

    private Dossiers() {}

    static Dossier aDraftWith(NominatedCity... cities) {
        return Dossier.open(
                new DossierId(UUID.fromString("01960000-0000-7000-8000-000000000001")),
                "ID",
                new DossierContent(List.of(cities), "Ministry of Home Affairs"),
                NOW);
    }

    static Dossier aDraftWithoutRepresentative(NominatedCity... cities) {
        return Dossier.open(new DossierId(UUID.randomUUID()), "ID", new DossierContent(List.of(cities), null), NOW);
    }

    static NominatedCity city(String name, TerritoryKind kind, OfficerDesignation officer) {
        return new NominatedCity(CityId.of(name), name, kind, officer, null);
    }

    static Act today() {
        return new Act(PartialDate.parse("2026-11-22"), Standing.RECORDED, null, NOW, "actor");
    }

    static Act ofThePast(String day) {
        return new Act(PartialDate.parse(day), Standing.RECORDED, "Concept note, 2018", NOW, "actor");
    }
}
