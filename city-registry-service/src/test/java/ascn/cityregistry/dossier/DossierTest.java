package ascn.cityregistry.dossier;

import static ascn.cityregistry.dossier.Dossiers.BANYUWANGI_WITHOUT_OFFICER;
import static ascn.cityregistry.dossier.Dossiers.CAPITAL_IS_MEMBER;
import static ascn.cityregistry.dossier.Dossiers.JAKARTA;
import static ascn.cityregistry.dossier.Dossiers.JAKARTA_TO_NOMINATE;
import static ascn.cityregistry.dossier.Dossiers.MAKASSAR;
import static ascn.cityregistry.dossier.Dossiers.NO_DEADLINE;
import static ascn.cityregistry.dossier.Dossiers.aDraftWith;
import static ascn.cityregistry.dossier.Dossiers.aDraftWithoutRepresentative;
import static ascn.cityregistry.dossier.Dossiers.ofThePast;
import static ascn.cityregistry.dossier.Dossiers.today;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ascn.cityregistry.city.domain.CityId;
import ascn.cityregistry.city.domain.TerritoryKind;
import ascn.cityregistry.dossier.domain.AdmissionOnlyPlanned;
import ascn.cityregistry.dossier.domain.CapitalMissing;
import ascn.cityregistry.dossier.domain.CityNominatedTwice;
import ascn.cityregistry.dossier.domain.Dossier;
import ascn.cityregistry.dossier.domain.DossierContent;
import ascn.cityregistry.dossier.domain.DossierEvent.DossierSubmitted;
import ascn.cityregistry.dossier.domain.DossierNotADraft;
import ascn.cityregistry.dossier.domain.DossierNotSubmitted;
import ascn.cityregistry.dossier.domain.DossierOfAnotherMemberState;
import ascn.cityregistry.dossier.domain.DossierPartMissing;
import ascn.cityregistry.dossier.domain.DossierStatus;
import ascn.cityregistry.dossier.domain.EarlierThanLastAct;
import ascn.cityregistry.dossier.domain.NominatedCity;
import ascn.cityregistry.dossier.domain.OfficerDesignation;
import ascn.cityregistry.dossier.domain.OfficerDesignationUnclear;
import ascn.cityregistry.dossier.domain.UnknownInCurrentAct;
import ascn.contracts.identity.Actor;
import ascn.contracts.identity.Role;
import ascn.contracts.problem.RuleViolation;
import ascn.contracts.problem.RuleViolations;
import ascn.contracts.record.Act;
import ascn.contracts.record.OnRecord;
import ascn.contracts.record.PartialDate;
import ascn.contracts.record.Standing;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class DossierTest {

    @Test
    @DisplayName("M07 a dossier with cities, officers and a representative can be submitted")
    void aCompleteDossierIsSubmitted() {
        var dossier = aDraftWith(JAKARTA, MAKASSAR);

        var submitted = dossier.submit(today(), JAKARTA_TO_NOMINATE, NO_DEADLINE);

        assertThat(submitted)
                .isEqualTo(new DossierSubmitted(
                        dossier.id(),
                        "ID",
                        List.of(new CityId("dki-jakarta"), new CityId("makassar")),
                        "Ministry of Home Affairs",
                        false,
                        today()));
        assertThat(dossier.status()).isEqualTo(DossierStatus.SUBMITTED);
    }

    @Test
    @DisplayName("M07 an incomplete dossier may be saved and shows everything that it lacks")
    void aDraftTellsAllThatItLacks() {
        var dossier = aDraftWithoutRepresentative(BANYUWANGI_WITHOUT_OFFICER);

        var lacks = dossier.lacks(JAKARTA_TO_NOMINATE);

        assertThat(lacks)
                .extracting(RuleViolation::slug)
                .containsExactly("officer-missing", "representative-missing", "capital-missing");
    }

    @Test
    @DisplayName("M07 an incomplete dossier is refused with all faults at once and stays a draft")
    void anIncompleteDossierIsNotSubmitted() {
        var dossier = aDraftWithoutRepresentative(JAKARTA, BANYUWANGI_WITHOUT_OFFICER);

        assertThatThrownBy(() -> dossier.submit(today(), JAKARTA_TO_NOMINATE, NO_DEADLINE))
                .isInstanceOfSatisfying(RuleViolations.class, broken -> assertThat(broken.violations())
                        .extracting(RuleViolation::pointer)
                        .containsExactly("/cities/1/chiefSmartCityOfficer", "/nationalRepresentative"));
        assertThat(dossier.status()).isEqualTo(DossierStatus.DRAFT);
    }

    @Test
    @DisplayName("M07 a dossier without any city is refused for that alone, not for the capital too")
    void aDossierWithoutCityIsNotSubmitted() {
        assertThatThrownBy(() -> aDraftWith().submit(today(), JAKARTA_TO_NOMINATE, NO_DEADLINE))
                .isInstanceOfSatisfying(DossierPartMissing.class, missing -> assertThat(missing.slug())
                        .isEqualTo("dossier-without-city"));
    }

    @Test
    @DisplayName("M06 one city is as valid as several, as long as it is the capital")
    void oneCityIsEnough() {
        assertThat(aDraftWith(JAKARTA).lacks(JAKARTA_TO_NOMINATE)).isEmpty();
    }

    @Test
    @DisplayName("M03 a dossier that leaves the capital out is refused")
    void theCapitalIsNominated() {
        assertThatThrownBy(() -> aDraftWith(MAKASSAR).submit(today(), JAKARTA_TO_NOMINATE, NO_DEADLINE))
                .isInstanceOf(CapitalMissing.class)
                .hasMessageContaining("DKI Jakarta");
    }

    @Test
    @DisplayName("M03 a capital that is a member already satisfies the rule")
    void aMemberCapitalNeedsNoSecondNomination() {
        assertThat(aDraftWith(MAKASSAR).lacks(CAPITAL_IS_MEMBER)).isEmpty();
    }

    @Test
    @DisplayName("C02 an equivalent post is named, and only an equivalent one")
    void anEquivalentPostIsNamed() {
        var unnamed = cityWithOfficer(OfficerDesignation.EQUIVALENT, null);
        var named = cityWithOfficer(OfficerDesignation.EQUIVALENT, "Head of the smart city office");
        var superfluous = cityWithOfficer(OfficerDesignation.CHIEF_URBAN_PLANNER, "Head of the smart city office");

        assertThat(aDraftWith(named).lacks(CAPITAL_IS_MEMBER)).isEmpty();
        assertThat(aDraftWith(unnamed).lacks(CAPITAL_IS_MEMBER))
                .hasOnlyElementsOfType(OfficerDesignationUnclear.class)
                .hasSize(1);
        assertThat(aDraftWith(superfluous).lacks(CAPITAL_IS_MEMBER))
                .hasOnlyElementsOfType(OfficerDesignationUnclear.class)
                .hasSize(1);
    }

    private static NominatedCity cityWithOfficer(OfficerDesignation officer, @Nullable String post) {
        return new NominatedCity(CityId.of("Makassar"), "Makassar", TerritoryKind.CITY, officer, post);
    }

    @Test
    @DisplayName("N02 an act of the past may leave open what no source gives")
    void thePastMayBeUnknown() {
        var dossier = aDraftWith(
                Dossiers.city("DKI Jakarta", TerritoryKind.SPECIAL_CAPITAL_REGION, OfficerDesignation.NOT_ON_RECORD));

        var submitted = dossier.submit(ofThePast("2018-02"), JAKARTA_TO_NOMINATE, NO_DEADLINE);

        assertThat(submitted.act().occurredOn()).hasToString("2018-02");
    }

    @Test
    @DisplayName("N02 an act of today may not")
    void thePresentIsKnown() {
        var dossier = aDraftWith(
                Dossiers.city("DKI Jakarta", TerritoryKind.SPECIAL_CAPITAL_REGION, OfficerDesignation.NOT_ON_RECORD));

        assertThatThrownBy(() -> dossier.submit(today(), JAKARTA_TO_NOMINATE, NO_DEADLINE))
                .isInstanceOf(UnknownInCurrentAct.class);
    }

    @Test
    @DisplayName("M05 only the member state itself nominates")
    void anotherStateCannotNominate() {
        var dossier = aDraftWith(JAKARTA);

        assertThatThrownBy(() -> dossier.refuseOthersThan(nominatorOf("VN")))
                .isInstanceOf(DossierOfAnotherMemberState.class);
        dossier.refuseOthersThan(nominatorOf("ID"));
    }

    private static Actor nominatorOf(String memberState) {
        return new Actor("actor", Set.of(Role.AMS_NOMINATOR), memberState, null, false);
    }

    @Test
    @DisplayName("M07 a submitted dossier is not written any more, nor submitted twice")
    void aSubmittedDossierIsNotWritten() {
        var dossier = submitted();

        assertThatThrownBy(() -> dossier.revise(new DossierContent(List.of(), null)))
                .isInstanceOf(DossierNotADraft.class);
        assertThatThrownBy(() -> dossier.submit(today(), CAPITAL_IS_MEMBER, NO_DEADLINE))
                .isInstanceOf(DossierNotADraft.class);
    }

    private static Dossier submitted() {
        var dossier = aDraftWith(JAKARTA);
        assertThat(dossier.submit(ofThePast("2018-02"), JAKARTA_TO_NOMINATE, NO_DEADLINE))
                .isNotNull();
        return dossier;
    }

    @Test
    @DisplayName("M07 a draft is not admitted")
    void aDraftIsNotAdmitted() {
        assertThatThrownBy(() -> aDraftWith(JAKARTA).admit(ofThePast("2018-03-23"), "Decision", "Source"))
                .isInstanceOf(DossierNotSubmitted.class);
    }

    @Test
    @DisplayName("M07 a dossier is admitted once, with its decision")
    void aDossierIsAdmittedOnce() {
        var dossier = submitted();

        var admitted = dossier.admit(ofThePast("2018-03-23"), "List of 23 March 2018", "Concept note");

        assertThat(admitted.decisionReference()).isEqualTo("List of 23 March 2018");
        assertThat(admitted.cities()).extracting(NominatedCity::name).containsExactly("DKI Jakarta");
        assertThatThrownBy(() -> dossier.admit(ofThePast("2018-03-24"), "Again", "Source"))
                .isInstanceOf(DossierNotSubmitted.class);
    }

    @Test
    @DisplayName("N01 an admission is refused only when it is certainly older than the submission")
    void actsAreEnteredInOrder() {
        assertThatThrownBy(() -> submitted().admit(ofThePast("2018-01-31"), "Decision", "Source"))
                .isInstanceOf(EarlierThanLastAct.class);
        assertThat(submitted().admit(ofThePast("2018-02-01"), "Decision", "Source"))
                .isNotNull();
        assertThat(submitted().admit(ofThePast("2018"), "Decision", "Source")).isNotNull();
    }

    @Test
    @DisplayName("N02 the reference of a decision of the past may be NOT_ON_RECORD; one of today's may not")
    void aDecisionOfTodayHasItsReference() {
        assertThatThrownBy(() -> submitted().admit(today(), OnRecord.NOT_ON_RECORD, "Source"))
                .isInstanceOfSatisfying(UnknownInCurrentAct.class, refusal -> assertThat(refusal.pointer())
                        .isEqualTo("/decisionReference"));
        assertThat(submitted().admit(ofThePast("2018-03-23"), OnRecord.NOT_ON_RECORD, "Source"))
                .isNotNull();
        assertThat(submitted().admit(today(), "Decision", "Source")).isNotNull();
    }

    @Test
    @DisplayName("N03 a decision that is only planned admits nobody")
    void aPlanAdmitsNobody() {
        var planned = new Act(PartialDate.parse("2018-03"), Standing.PLANNED, "A plan", Dossiers.NOW, "actor");

        assertThatThrownBy(() -> submitted().admit(planned, "Decision", "Source"))
                .isInstanceOf(AdmissionOnlyPlanned.class);
    }

    @Test
    @DisplayName("M12 a city stands in a dossier once, under whatever names lead to it")
    void aCityStandsInADossierOnce() {
        var ujungPandang = Dossiers.city("Ujung Pandang", TerritoryKind.CITY, OfficerDesignation.CHIEF_URBAN_PLANNER);
        var cities = List.of(Dossiers.JAKARTA, Dossiers.MAKASSAR, ujungPandang, Dossiers.JAKARTA);

        assertThat(CityNominatedTwice.among(cities, UnaryOperator.identity()))
                .extracting(CityNominatedTwice::getMessage)
                .containsExactly("DKI Jakarta is in the dossier already");
        assertThat(CityNominatedTwice.among(
                        cities, slug -> slug.slug().equals("ujung-pandang") ? new CityId("makassar") : slug))
                .extracting(CityNominatedTwice::getMessage)
                .containsExactly("Ujung Pandang is in the dossier already", "DKI Jakarta is in the dossier already");
        assertThat(CityNominatedTwice.among(cities.subList(0, 2), UnaryOperator.identity()))
                .isEmpty();
    }
}
