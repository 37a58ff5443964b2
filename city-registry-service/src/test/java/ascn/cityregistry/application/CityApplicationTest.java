package ascn.cityregistry.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ascn.cityregistry.application.domain.ActionPlanOutline;
import ascn.cityregistry.application.domain.ApplicationContent;
import ascn.cityregistry.application.domain.ApplicationId;
import ascn.cityregistry.application.domain.ApplicationNotADraft;
import ascn.cityregistry.application.domain.ApplicationNotOpen;
import ascn.cityregistry.application.domain.ApplicationNotSubmitted;
import ascn.cityregistry.application.domain.ApplicationOfAnotherMemberState;
import ascn.cityregistry.application.domain.ApplicationStatus;
import ascn.cityregistry.application.domain.CityApplication;
import ascn.cityregistry.application.domain.FocusArea;
import ascn.cityregistry.application.domain.FocusAreasUnclear;
import ascn.cityregistry.city.domain.CityId;
import ascn.cityregistry.city.domain.TerritoryKind;
import ascn.cityregistry.dossier.domain.AdmissionOnlyPlanned;
import ascn.cityregistry.dossier.domain.EarlierThanLastAct;
import ascn.cityregistry.dossier.domain.ItemNotReturned;
import ascn.cityregistry.dossier.domain.ItemUnknown;
import ascn.cityregistry.dossier.domain.OfficerDesignation;
import ascn.cityregistry.dossier.domain.OfficerDesignationUnclear;
import ascn.cityregistry.dossier.domain.UnknownInCurrentAct;
import ascn.contracts.identity.Actor;
import ascn.contracts.identity.Role;
import ascn.contracts.problem.RuleViolation;
import ascn.contracts.problem.RuleViolations;
import ascn.contracts.record.Act;
import ascn.contracts.record.PartialDate;
import ascn.contracts.record.Standing;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The rules of an application. */
class CityApplicationTest {

    private static final Instant NOW = Instant.parse("2026-11-22T03:00:00Z");
    private static final ActionPlanOutline PLAN = new ActionPlanOutline(
            "A city of short ways",
            List.of(FocusArea.CIVIC_SOCIAL, FocusArea.SAFETY_SECURITY),
            "Trams",
            "One register",
            "Fees");
    private static final ActionPlanOutline NOTHING = new ActionPlanOutline(null, List.of(), null, null, null);
    private static final ActionPlanOutline UNKNOWN = new ActionPlanOutline(
            "NOT_ON_RECORD", List.of(FocusArea.NOT_ON_RECORD), "NOT_ON_RECORD", "NOT_ON_RECORD", "NOT_ON_RECORD");

    private static CityApplication draft(
            @Nullable TerritoryKind kind,
            @Nullable OfficerDesignation officer,
            @Nullable String post,
            ActionPlanOutline plan) {
        return CityApplication.open(
                new ApplicationId(UUID.randomUUID()), "ID", content("Sumedang", kind, officer, post, plan), NOW);
    }

    private static ApplicationContent content(
            String name,
            @Nullable TerritoryKind kind,
            @Nullable OfficerDesignation officer,
            @Nullable String post,
            ActionPlanOutline plan) {
        return new ApplicationContent(CityId.of(name), name, kind, officer, post, plan);
    }

    private static CityApplication complete() {
        return draft(TerritoryKind.REGENCY, OfficerDesignation.CHIEF_URBAN_PLANNER, null, PLAN);
    }

    private static CityApplication submitted() {
        var application = complete();
        assertThat(application.submit(ofThePast("2024-06"))).isNotNull();
        return application;
    }

    private static Act ofThePast(String day) {
        return new Act(PartialDate.parse(day), Standing.RECORDED, "A source", NOW, "actor");
    }

    private static Act today() {
        return new Act(PartialDate.parse("2026-11-22"), Standing.RECORDED, null, NOW, "actor");
    }

    @Test
    @DisplayName("M18 an application with the five parts of its action plan can be submitted")
    void aCompleteApplicationIsSubmitted() {
        var application = complete();

        var submitted = application.submit(today());

        assertThat(submitted.content().actionPlan()).isEqualTo(PLAN);
        assertThat(application.status()).isEqualTo(ApplicationStatus.SUBMITTED);
        assertThat(application.lacks()).isEmpty();
    }

    @Test
    @DisplayName("M18 an incomplete application is kept, says all that it lacks, and is refused with all of it")
    void anIncompleteApplicationTellsAllThatItLacks() {
        var application = draft(null, null, null, NOTHING);

        assertThat(application.lacks())
                .extracting(RuleViolation::pointer)
                .containsExactly(
                        "/territoryKind",
                        "/chiefSmartCityOfficer",
                        "/actionPlan/vision",
                        "/actionPlan/focusAreas",
                        "/actionPlan/infrastructurePlan",
                        "/actionPlan/dataPlatformPlan",
                        "/actionPlan/sustainabilityModel");
        assertThatThrownBy(() -> application.submit(ofThePast("2024-06")))
                .isInstanceOfSatisfying(RuleViolations.class, broken -> assertThat(broken.violations())
                        .hasSize(7)
                        .allSatisfy(lack -> assertThat(lack.slug()).isEqualTo("application-part-missing")));
        assertThat(application.status()).isEqualTo(ApplicationStatus.DRAFT);
    }

    @Test
    @DisplayName("C02 an equivalent post of the officer is named, and only an equivalent one")
    void anEquivalentPostIsNamed() {
        assertThat(draft(TerritoryKind.CITY, OfficerDesignation.EQUIVALENT, "Head of the office", PLAN)
                        .lacks())
                .isEmpty();
        assertThat(draft(TerritoryKind.CITY, OfficerDesignation.EQUIVALENT, null, PLAN)
                        .lacks())
                .hasOnlyElementsOfType(OfficerDesignationUnclear.class)
                .hasSize(1);
        assertThat(draft(TerritoryKind.CITY, OfficerDesignation.CHIEF_URBAN_PLANNER, "Head of the office", PLAN)
                        .lacks())
                .hasOnlyElementsOfType(OfficerDesignationUnclear.class)
                .hasSize(1);
    }

    @Test
    @DisplayName("M18 a focus area is named once, and NOT_ON_RECORD stands alone")
    void focusAreasAreClear() {
        assertThat(withAreas(FocusArea.CIVIC_SOCIAL, FocusArea.CIVIC_SOCIAL).lacks())
                .hasOnlyElementsOfType(FocusAreasUnclear.class);
        assertThat(withAreas(FocusArea.CIVIC_SOCIAL, FocusArea.NOT_ON_RECORD).lacks())
                .hasOnlyElementsOfType(FocusAreasUnclear.class);
        assertThat(withAreas(FocusArea.NOT_ON_RECORD).lacks()).isEmpty();
    }

    private static CityApplication withAreas(FocusArea... areas) {
        return draft(
                TerritoryKind.CITY,
                OfficerDesignation.CHIEF_URBAN_PLANNER,
                null,
                new ActionPlanOutline("A", List.of(areas), "B", "C", "D"));
    }

    @Test
    @DisplayName("N02 an act of the past may leave open what no source gives, an act of today may not")
    void onlyThePastMayBeUnknown() {
        var application = draft(TerritoryKind.NOT_ON_RECORD, OfficerDesignation.NOT_ON_RECORD, null, UNKNOWN);

        assertThatThrownBy(() -> application.submit(today()))
                .isInstanceOfSatisfying(RuleViolations.class, broken -> assertThat(broken.violations())
                        .hasSize(7)
                        .hasOnlyElementsOfType(UnknownInCurrentAct.class));
        assertThat(application.submit(ofThePast("../2024-09-25")).content().actionPlan())
                .isEqualTo(UNKNOWN);
    }

    @Test
    @DisplayName("M05 only the member state itself applies for its cities")
    void anotherStateCannotApply() {
        assertThatThrownBy(() -> complete().refuseOthersThan(nominatorOf("VN")))
                .isInstanceOf(ApplicationOfAnotherMemberState.class);
        complete().refuseOthersThan(nominatorOf("ID"));
    }

    private static Actor nominatorOf(String memberState) {
        return new Actor("actor", Set.of(Role.AMS_NOMINATOR), memberState, null, false);
    }

    @Test
    @DisplayName("M18 a submitted application is not written any more, nor submitted twice")
    void aSubmittedApplicationIsNotWritten() {
        var application = submitted();

        assertThatThrownBy(() -> application.revise(application.content())).isInstanceOf(ApplicationNotADraft.class);
        assertThatThrownBy(() -> application.submit(today())).isInstanceOf(ApplicationNotADraft.class);
    }

    @Test
    @DisplayName("M18 of a returned application the returned item changes and no other; it is submitted again")
    void onlyTheReturnedItemChanges() {
        var application = submitted();
        assertThat(application.giveBack("/actionPlan/vision", "Not the paper's", ofThePast("2024-07-01")))
                .isNotNull();
        var other = new ActionPlanOutline(
                "Another vision", PLAN.focusAreas(), "Another plan", "Another platform", PLAN.sustainabilityModel());

        assertThatThrownBy(() -> application.revise(content(
                        "Sumedang", TerritoryKind.REGENCY, OfficerDesignation.CHIEF_URBAN_PLANNER, null, other)))
                .isInstanceOfSatisfying(RuleViolations.class, broken -> assertThat(broken.violations())
                        .hasOnlyElementsOfType(ItemNotReturned.class)
                        .extracting(RuleViolation::pointer)
                        .containsExactly("/actionPlan/infrastructurePlan", "/actionPlan/dataPlatformPlan"));
        application.revise(content(
                "Sumedang",
                TerritoryKind.REGENCY,
                OfficerDesignation.CHIEF_URBAN_PLANNER,
                null,
                new ActionPlanOutline(
                        "Another vision",
                        PLAN.focusAreas(),
                        PLAN.infrastructurePlan(),
                        PLAN.dataPlatformPlan(),
                        PLAN.sustainabilityModel())));
        assertThat(application.submit(ofThePast("2024-07-02"))).isNotNull();

        assertThat(application.returns()).singleElement().satisfies(returned -> {
            assertThat(returned.submittedOn()).hasToString("2024-06");
            assertThat(returned.answeredOn()).map(Object::toString).contains("2024-07-02");
        });
        assertThatThrownBy(() -> application.revise(application.content())).isInstanceOf(ApplicationNotADraft.class);
    }

    @Test
    @DisplayName("M18 only what was submitted is returned, and only an item that there is")
    void onlyASubmittedItemIsReturned() {
        assertThatThrownBy(() -> complete().giveBack("/actionPlan/vision", "Why", today()))
                .isInstanceOf(ApplicationNotSubmitted.class);
        assertThatThrownBy(() -> submitted().giveBack("/actionPlan", "Why", today()))
                .isInstanceOf(ItemUnknown.class);
        assertThatThrownBy(() -> submitted().giveBack("/name", "Why", ofThePast("2024-05-31")))
                .isInstanceOf(EarlierThanLastAct.class);
        assertThat(submitted().giveBack("/name", "Why", ofThePast("2024-06-01")))
                .isNotNull();
    }

    @Test
    @DisplayName("M18 an application is withdrawn before a decision, and of a draft nobody is told")
    void anApplicationIsWithdrawn() {
        var draft = complete();
        assertThat(draft.withdraw(today())).isEmpty();
        assertThat(draft.status()).isEqualTo(ApplicationStatus.WITHDRAWN);
        assertThatThrownBy(() -> draft.withdraw(today())).isInstanceOf(ApplicationNotOpen.class);

        assertThat(submitted().withdraw(today())).isPresent();
    }

    @Test
    @DisplayName(
            "M18 an application is admitted once, by a decision that was taken; its reference may be unknown in the past")
    void anApplicationIsAdmittedOnce() {
        var application = submitted();

        assertThatThrownBy(() -> application.refuseUnlessDecidable(today(), "NOT_ON_RECORD"))
                .isInstanceOf(UnknownInCurrentAct.class);
        assertThatThrownBy(() -> application.refuseUnlessDecidable(
                        new Act(PartialDate.parse("2024-09"), Standing.PLANNED, "A plan", NOW, "actor"), "A decision"))
                .isInstanceOf(AdmissionOnlyPlanned.class);
        assertThatThrownBy(() -> application.refuseUnlessDecidable(ofThePast("2024-05-31"), "A decision"))
                .isInstanceOf(EarlierThanLastAct.class);
        var admitted = application.admit(ofThePast("../2024-09-25"), "NOT_ON_RECORD", Optional.empty(), "A page");

        assertThat(admitted.cityId()).hasToString("sumedang");
        assertThat(application.status()).isEqualTo(ApplicationStatus.ADMITTED);
        assertThatThrownBy(() -> application.refuseUnlessDecidable(today(), "A decision"))
                .isInstanceOf(ApplicationNotSubmitted.class);
        assertThatThrownBy(() -> application.withdraw(today())).isInstanceOf(ApplicationNotOpen.class);
    }
}
