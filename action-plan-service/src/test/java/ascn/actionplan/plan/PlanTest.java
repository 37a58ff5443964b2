package ascn.actionplan.plan;

import static ascn.actionplan.plan.Plans.EMPTY_DIGEST;
import static ascn.actionplan.plan.Plans.LATER;
import static ascn.actionplan.plan.Plans.MAKASSAR;
import static ascn.actionplan.plan.Plans.SOME_ID;
import static ascn.actionplan.plan.Plans.consultation;
import static ascn.actionplan.plan.Plans.initialPlan;
import static ascn.actionplan.plan.Plans.laterPlan;
import static ascn.actionplan.plan.Plans.on;
import static ascn.actionplan.plan.Plans.planOf;
import static ascn.actionplan.plan.Plans.project;
import static ascn.actionplan.plan.Plans.rulesOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import ascn.actionplan.plan.domain.Blueprint;
import ascn.actionplan.plan.domain.BlueprintProjectUnknown;
import ascn.actionplan.plan.domain.Consultation;
import ascn.actionplan.plan.domain.ConsultationMissing;
import ascn.actionplan.plan.domain.ConsultedDraftChanged;
import ascn.actionplan.plan.domain.EarlierThanLastAct;
import ascn.actionplan.plan.domain.Plan;
import ascn.actionplan.plan.domain.PlanComment;
import ascn.actionplan.plan.domain.PlanContent;
import ascn.actionplan.plan.domain.PlanEvent.PlanSubmitted;
import ascn.actionplan.plan.domain.PlanHasNoProject;
import ascn.actionplan.plan.domain.PlanHorizon;
import ascn.actionplan.plan.domain.PlanHorizonFixed;
import ascn.actionplan.plan.domain.PlanHorizonMissing;
import ascn.actionplan.plan.domain.PlanHorizonNotLater;
import ascn.actionplan.plan.domain.PlanUnchanged;
import ascn.actionplan.plan.domain.StrategicTarget;
import ascn.actionplan.project.domain.KeyTwice;
import ascn.contracts.problem.RuleViolation;
import ascn.contracts.problem.RuleViolations;
import ascn.contracts.record.OnRecord;
import ascn.contracts.record.PartialDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PlanTest {

    private static final List<Consultation> CONSULTED = List.of(consultation("2018-05-25", "one", null));

    @Test
    @DisplayName("P01 an initial plan is for 2018 to 2025, and for no other years")
    void anInitialPlanHasTheYearsOfAll() {
        assertThat(initialPlan().horizon()).isEqualTo(new PlanHorizon(2018, 2025));
        assertThatThrownBy(() -> Plan.open(SOME_ID, MAKASSAR, "ID", new PlanHorizon(2018, 2030), List.of(), "empty"))
                .isInstanceOf(PlanHorizonFixed.class);
    }

    @Test
    @DisplayName("P02 a plan of a later generation names its years, which begin later")
    void aLaterGenerationBeginsLater() {
        var initial = initialPlan();

        assertThat(Plan.open(SOME_ID, LATER, "ID", new PlanHorizon(2019, 2035), List.of(initial), "empty")
                        .horizon())
                .isEqualTo(new PlanHorizon(2019, 2035));
        assertThatThrownBy(
                        () -> Plan.open(SOME_ID, LATER, "ID", new PlanHorizon(2018, 2035), List.of(initial), "empty"))
                .isInstanceOf(PlanHorizonNotLater.class);
        assertThatThrownBy(() -> Plan.open(SOME_ID, LATER, "ID", null, List.of(initial), "empty"))
                .isInstanceOf(PlanHorizonMissing.class);
        assertThatThrownBy(
                        () -> Plan.open(SOME_ID, LATER, "ID", new PlanHorizon(2035, 2026), List.of(initial), "empty"))
                .isInstanceOf(PlanHorizonMissing.class);
    }

    @Test
    @DisplayName("P01 dates of projects lie within the years of the plan, to the day; those of targets need not")
    void datesOfProjectsLieWithinTheHorizon() {
        var within = project("bus", "2018-01-01", "2025-12-31");
        var target = new StrategicTarget("Carbon neutral", PartialDate.parse("2044"), null, null);
        var draft = new PlanContent(null, List.of(target), List.of(), List.of(), List.of(), List.of(), List.of(within));

        assertThat(initialPlan().lacks(draft, CONSULTED, rulesOf(initialPlan())))
                .isEmpty();
        assertThat(slugs(initialPlan()
                        .lacks(planOf(project("bus", "2017-12-31", "2026-01-01")), CONSULTED, rulesOf(initialPlan()))))
                .containsExactly("outside-horizon", "outside-horizon");
    }

    @Test
    @DisplayName("P05 a plan without a project or action line is not submitted")
    void aPlanHoldsAProject() {
        var plan = written(initialPlan(), planOf());

        assertThatThrownBy(() -> submit(plan, planOf(), CONSULTED)).isInstanceOf(PlanHasNoProject.class);
    }

    @Test
    @DisplayName("P03 a plan is submitted after a consultation, and not without one since the last version")
    void aPlanIsSubmittedAfterAConsultation() {
        var draft = planOf(project("bus", "2018", "2020"));
        var plan = written(initialPlan(), draft);

        assertThatThrownBy(() -> submit(plan, draft, List.of())).isInstanceOf(ConsultationMissing.class);
        assertThat(submit(plan, draft, CONSULTED).version()).isEqualTo(1);
    }

    @Test
    @DisplayName("P03 everything that is wrong is told at once")
    void everythingIsToldAtOnce() {
        var draft = planOf(project("bus", "2018", "2030-01"));
        var plan = written(initialPlan(), draft);

        var refusal = catchThrowable(() -> submit(plan, draft, List.of()));

        assertThat(refusal).asInstanceOf(type(RuleViolations.class)).satisfies(all -> assertThat(
                        slugs(all.violations()))
                .containsExactly("outside-horizon", "consultation-missing"));
    }

    @Test
    @DisplayName("P04 comments hold nothing up: they travel with the version, be the draft changed since or not")
    void commentsTravelAlong() {
        var draft = planOf(project("bus", "2018", "2020"));
        var plan = written(initialPlan(), draft);
        var comment = new PlanComment("bus", "Think of the villages");
        var consulted =
                plan.consult(SOME_ID, "one", List.of(comment), on("2018-05-25")).consultation();
        plan.write(draft, "two");

        var submitted = submit(plan, draft, List.of(consulted));

        assertThat(submitted.digest()).isEqualTo("two");
        assertThat(submitted.consultations()).containsExactly(consulted);
    }

    @Test
    @DisplayName("P03 a consultation is about the draft as it is")
    void aConsultationIsAboutTheDraftAsItIs() {
        var plan = written(initialPlan(), planOf());

        assertThatThrownBy(() -> plan.consult(SOME_ID, EMPTY_DIGEST, List.of(), on("2018-05-25")))
                .isInstanceOf(ConsultedDraftChanged.class);
    }

    @Test
    @DisplayName("N01 acts on a plan are entered in the order of their days; those of one day in any")
    void actsAreEnteredInTheirOrder() {
        var draft = planOf(project("bus", "2018", "2020"));
        var plan = written(initialPlan(), draft);
        var consulted =
                plan.consult(SOME_ID, "one", List.of(), on("2018-07-08")).consultation();

        assertThatThrownBy(() -> submit(plan, draft, List.of(consulted), "2018-07-07"))
                .isInstanceOf(EarlierThanLastAct.class);
        assertThat(submit(plan, draft, List.of(consulted), "2018-07-08").version())
                .isEqualTo(1);
    }

    @Test
    @DisplayName("P02 the draft goes on after a submission; unchanged it makes no version, and what it dropped is told")
    void theNextVersionFollowsFromTheLast() {
        var draft = planOf(project("bus", "2018", "2020"), project("tram", "2019", "2024"));
        var plan = written(initialPlan(), draft);
        assertThat(submit(plan, draft, CONSULTED).dropped()).isEmpty();

        assertThat(plan.isDraftChanged()).isFalse();
        assertThatThrownBy(() -> plan.submit(
                        draft, draft.keys(), CONSULTED, rulesOf(plan), Optional.empty(), false, on("2019-07")))
                .isInstanceOf(PlanUnchanged.class);
        var less = draft.without("bus");
        plan.write(less, "two");
        var second = plan.submit(less, draft.keys(), CONSULTED, rulesOf(plan), Optional.empty(), false, on("2019-07"));

        assertThat(second.version()).isEqualTo(2);
        assertThat(second.dropped()).containsExactly("bus");
    }

    @Test
    @DisplayName("P01 a key names one project of a plan, and a project is replaced in its place")
    void aKeyNamesOneProject() {
        var twice = planOf(project("bus", "2018", "2020"), project("bus", "2018", "2021"));
        var draft = planOf(project("bus", "2018", "2020"), project("tram", "2019", "2024"));

        assertThatThrownBy(() -> initialPlan().write(twice, "one")).isInstanceOf(KeyTwice.class);
        assertThat(draft.with(project("bus", "Faster buses", "2018", "2020")).keys())
                .containsExactly("bus", "tram");
        assertThat(draft.with(project("ferry", "2018", "2020")).keys()).containsExactly("bus", "tram", "ferry");
    }

    @Test
    @DisplayName("P06 focus areas are the city's: none is needed, its own words are kept, in its order")
    void focusAreasAreTheCitys() {
        var own = new PlanContent(
                null,
                List.of(),
                List.of("Smart tourism", "CIVIC_SOCIAL"),
                List.of(),
                List.of(),
                List.of(),
                List.of(project("bus", "2018", "2020")));

        assertThat(initialPlan().lacks(own, CONSULTED, rulesOf(initialPlan()))).isEmpty();
        assertThat(own.focusAreas()).containsExactly("Smart tourism", "CIVIC_SOCIAL");
        assertThat(initialPlan().lacks(planOf(project("bus", "2018", "2020")), CONSULTED, rulesOf(initialPlan())))
                .isEmpty();
    }

    @Test
    @DisplayName("P08 a plan may cite blueprints; what it names of them is in the plan")
    void blueprintsNameProjectsOfThePlan() {
        assertThat(initialPlan().lacks(citing("bus"), CONSULTED, rulesOf(initialPlan())))
                .isEmpty();
        assertThat(initialPlan().lacks(citing("tram"), CONSULTED, rulesOf(initialPlan())))
                .singleElement()
                .isInstanceOf(BlueprintProjectUnknown.class);
    }

    private static PlanContent citing(String key) {
        var blueprint = new Blueprint("Master plan", null, null, List.of(key));
        return new PlanContent(
                null,
                List.of(),
                List.of(),
                List.of(blueprint),
                List.of(),
                List.of(),
                List.of(project("bus", "2018", "2020")));
    }

    @Test
    @DisplayName("N02 a city does not say of its own vision today that it is not on record")
    void aCityKnowsItsVision() {
        var unknown = new PlanContent(
                OnRecord.notOnRecord(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(project("bus", "2026", "2030")));

        assertThat(slugs(laterPlan().lacks(unknown, CONSULTED, rulesOf(laterPlan()))))
                .containsExactly("not-on-record-today");
    }

    private static Plan written(Plan plan, PlanContent draft) {
        plan.write(draft, "one");
        return plan;
    }

    private static PlanSubmitted submit(Plan plan, PlanContent draft, List<Consultation> waiting) {
        return submit(plan, draft, waiting, "2018-07-08");
    }

    private static PlanSubmitted submit(Plan plan, PlanContent draft, List<Consultation> waiting, String day) {
        return plan.submit(draft, List.of(), waiting, rulesOf(plan), Optional.empty(), false, on(day));
    }

    private static List<String> slugs(List<RuleViolation> violations) {
        return violations.stream().map(RuleViolation::slug).toList();
    }
}
