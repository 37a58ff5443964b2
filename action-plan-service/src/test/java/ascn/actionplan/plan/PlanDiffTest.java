package ascn.actionplan.plan;

import static ascn.actionplan.plan.Plans.planOf;
import static ascn.actionplan.plan.Plans.project;
import static org.assertj.core.api.Assertions.assertThat;

import ascn.actionplan.plan.domain.FieldChange;
import ascn.actionplan.plan.domain.PartChange;
import ascn.actionplan.plan.domain.PartChange.Kind;
import ascn.actionplan.plan.domain.PlanContent;
import ascn.actionplan.plan.domain.PlanDiff;
import ascn.actionplan.plan.domain.ProjectChange;
import ascn.actionplan.project.domain.Bankability;
import ascn.actionplan.project.domain.BankabilityStage;
import ascn.actionplan.project.domain.MilestonePromise;
import ascn.actionplan.project.domain.ProjectContent;
import ascn.contracts.record.OnRecord;
import ascn.contracts.record.PartialDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("P02 Versions are compared by what they say")
class PlanDiffTest {

    private static final ProjectContent BUS = project("bus", "Buses", "2018", "2020");
    private static final ProjectContent TRAM = project("tram", "Trams", "2019", "2024");

    @Test
    void whatSaysTheSameInAnotherOrderHasNotChanged() {
        var diff = PlanDiff.of(planOf(BUS, TRAM), planOf(TRAM, BUS));

        assertThat(diff.fields()).isEmpty();
        assertThat(diff.projects()).isEmpty();
    }

    @Test
    void projectsAreAddedAndRemovedByTheirKeys() {
        var diff = PlanDiff.of(planOf(BUS), planOf(TRAM));

        assertThat(diff.projects())
                .extracting(ProjectChange::project)
                .containsExactly(
                        new PartChange("bus", Kind.REMOVED, "Buses", List.of()),
                        new PartChange("tram", Kind.ADDED, "Trams", List.of()));
    }

    @Test
    void aProjectWithAnotherTitleIsTheSameProject() {
        var diff = PlanDiff.of(planOf(BUS), planOf(project("bus", "Electric buses", "2018", "2021-06")));

        assertThat(diff.projects())
                .singleElement()
                .extracting(ProjectChange::project)
                .isEqualTo(new PartChange(
                        "bus",
                        Kind.CHANGED,
                        "Electric buses",
                        List.of(
                                new FieldChange("title", "Buses", "Electric buses"),
                                new FieldChange("until", "2020", "2021-06"))));
    }

    @Test
    void milestonesAreComparedByTheirKeys() {
        var before =
                promising(BUS, milestone("first", "First line", "2019"), milestone("second", "Second line", "2020"));
        var after = promising(BUS, milestone("first", "First line", "2020"), milestone("third", "Third line", "2020"));

        var diff = PlanDiff.of(planOf(before), planOf(after));

        assertThat(diff.projects())
                .containsExactly(new ProjectChange(
                        new PartChange("bus", Kind.CHANGED, "Buses", List.of()),
                        List.of(
                                new PartChange(
                                        "first",
                                        Kind.CHANGED,
                                        "First line",
                                        List.of(new FieldChange("planned", "2019", "2020"))),
                                new PartChange("second", Kind.REMOVED, "Second line", List.of()),
                                new PartChange("third", Kind.ADDED, "Third line", List.of())),
                        List.of()));
    }

    @Test
    void fieldsOfAPartAreNamedByTheirPlace() {
        var claimed = new Bankability(
                BankabilityStage.CONCEPT, OnRecord.parse("40 buses"), OnRecord.parse("An operator"), false);

        var diff = PlanDiff.of(planOf(BUS), planOf(claiming(BUS, claimed)));

        assertThat(diff.projects().get(0).project().fields())
                .containsExactly(
                        new FieldChange("bankability/claimed", null, "CONCEPT"),
                        new FieldChange("bankability/tangibleOutcome", null, "40 buses"),
                        new FieldChange("bankability/counterpart", null, "An operator"),
                        new FieldChange("bankability/counterpartFound", null, "false"));
    }

    @Test
    void theOrderOfFocusAreasIsSaid() {
        var diff = PlanDiff.of(working("CIVIC_SOCIAL", "Tourism"), working("Tourism", "CIVIC_SOCIAL"));

        assertThat(diff.fields())
                .containsExactly(new FieldChange("focusAreas", "CIVIC_SOCIAL; Tourism", "Tourism; CIVIC_SOCIAL"));
    }

    private static PlanContent working(String... areas) {
        return new PlanContent(null, List.of(), List.of(areas), List.of(), List.of(), List.of(), List.of());
    }

    private static MilestonePromise milestone(String key, String title, String planned) {
        return new MilestonePromise(key, title, PartialDate.parse(planned));
    }

    private static ProjectContent promising(ProjectContent project, MilestonePromise... milestones) {
        return changed(project, project.bankability(), List.of(milestones));
    }

    private static ProjectContent claiming(ProjectContent project, Bankability bankability) {
        return changed(project, bankability, project.milestones());
    }

    private static ProjectContent changed(
            ProjectContent project, Bankability bankability, List<MilestonePromise> milestones) {
        return new ProjectContent(
                project.key(),
                project.kind(),
                project.title(),
                project.focusArea(),
                project.focusAreasAsWritten(),
                project.sectors(),
                project.undertaking(),
                project.benefit(),
                project.from(),
                project.until(),
                project.supportRequired(),
                project.funding(),
                bankability,
                project.stakeholders(),
                project.supporters(),
                project.pillars(),
                project.actionLines(),
                project.urbanRural(),
                project.inclusion(),
                milestones,
                project.indicators());
    }
}
