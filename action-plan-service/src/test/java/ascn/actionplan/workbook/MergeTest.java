package ascn.actionplan.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import ascn.actionplan.plan.domain.PlanContent;
import ascn.actionplan.project.domain.MilestonePromise;
import ascn.actionplan.project.domain.ProjectContent;
import ascn.actionplan.workbook.domain.Conflict;
import ascn.actionplan.workbook.domain.Merge;
import ascn.contracts.record.PartialDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class MergeTest {

    private static final ProjectContent BUSES = ProjectContent.named("buses", "Buses", null);
    private static final ProjectContent TRAMS = ProjectContent.named("trams", "Trams", null);

    @Test
    @DisplayName("P09 What only the file has changed is taken, and so is what was only written elsewhere")
    void changesOfTwoFieldsAreBothTaken() {
        var merged = Merge.of(
                plan(BUSES, TRAMS),
                plan(BUSES.renamed("Electric buses", null), TRAMS),
                plan(BUSES, TRAMS.renamed("Trams to the harbour", null)));

        assertThat(merged.conflicts()).isEmpty();
        assertThat(merged.text().projects())
                .extracting(ProjectContent::title)
                .containsExactly("Electric buses", "Trams to the harbour");
    }

    @Test
    @DisplayName("P09 A field that both have changed differently is a conflict with its three values")
    void twoChangesOfOneFieldAreAConflict() {
        var merged =
                Merge.of(plan(BUSES), plan(BUSES.renamed("My buses", null)), plan(BUSES.renamed("Your buses", null)));

        assertThat(merged.conflicts())
                .containsExactly(new Conflict("projects/buses/title", "Buses", "My buses", "Your buses"));
    }

    @Test
    @DisplayName("P09 The same change on both sides is no conflict")
    void theSameChangeIsNoConflict() {
        var renamed = plan(BUSES.renamed("Electric buses", null));

        assertThat(Merge.of(plan(BUSES), renamed, renamed).conflicts()).isEmpty();
    }

    @Test
    @DisplayName("P09 A project that the file has no more goes, unless it was changed elsewhere")
    void aRemovedProjectGoesUnlessItWasChanged() {
        var gone = Merge.of(plan(BUSES, TRAMS), plan(TRAMS), plan(BUSES, TRAMS.renamed("New trams", null)));
        var changed = Merge.of(plan(BUSES, TRAMS), plan(TRAMS), plan(BUSES.renamed("New buses", null), TRAMS));

        assertThat(gone.text().keys()).containsExactly("trams");
        assertThat(changed.conflicts()).extracting(Conflict::path).containsExactly("projects/buses");
    }

    @Test
    @DisplayName("P09 Milestones are merged by their keys")
    void milestonesAreMergedByKey() {
        var base = with(BUSES, milestone("depot", "2019"));

        var merged = Merge.of(
                plan(base),
                plan(with(BUSES, milestone("depot", "2019"), milestone("line-two", "2021"))),
                plan(with(BUSES, milestone("depot", "2020"))));

        assertThat(merged.conflicts()).isEmpty();
        assertThat(merged.text().projects().get(0).milestones())
                .containsExactly(milestone("depot", "2020"), milestone("line-two", "2021"));
    }

    @Test
    @DisplayName("P09 A file that was made from nothing only adds")
    void withoutABaseAFileOnlyAdds() {
        var merged = Merge.of(PlanContent.EMPTY, plan(TRAMS), plan(BUSES));

        assertThat(merged.text().keys()).containsExactly("buses", "trams");
    }

    private static PlanContent plan(ProjectContent... projects) {
        return new PlanContent(null, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(projects));
    }

    private static MilestonePromise milestone(String key, String planned) {
        return new MilestonePromise(key, "Milestone " + key, PartialDate.parse(planned));
    }

    private static ProjectContent with(ProjectContent project, MilestonePromise... milestones) {
        return new ProjectContent(
                project.key(),
                project.kind(),
                project.title(),
                null,
                List.of(),
                List.of(),
                project.undertaking(),
                project.benefit(),
                null,
                null,
                List.of(),
                List.of(),
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                project.inclusion(),
                List.of(milestones),
                List.of());
    }
}
