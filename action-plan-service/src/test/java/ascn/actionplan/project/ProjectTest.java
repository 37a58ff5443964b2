package ascn.actionplan.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ascn.actionplan.catalogue.domain.FocusArea;
import ascn.actionplan.project.domain.Milestone;
import ascn.actionplan.project.domain.MilestoneFact;
import ascn.actionplan.project.domain.MilestoneFact.Kind;
import ascn.actionplan.project.domain.MilestonePromise;
import ascn.actionplan.project.domain.PlanReference;
import ascn.actionplan.project.domain.Project;
import ascn.actionplan.project.domain.ProjectAlreadyJoined;
import ascn.actionplan.project.domain.ProjectContent;
import ascn.actionplan.project.domain.ProjectEvent.ProjectReported;
import ascn.actionplan.project.domain.ProjectInPlan;
import ascn.actionplan.project.domain.ProjectNotJoined;
import ascn.actionplan.project.domain.ProjectStatus;
import ascn.actionplan.project.domain.ProjectsOfTwoCities;
import ascn.actionplan.project.domain.Viewer;
import ascn.contracts.record.Act;
import ascn.contracts.record.PartialDate;
import ascn.contracts.record.Standing;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ProjectTest {

    private static final String SOURCE = "A test";
    private final Project project = reported("banyuwangi", "booking", "2022");

    private static Project reported(String city, String key, String day) {
        return Project.from(new ProjectReported(
                UUID.randomUUID(), city, "ID", ProjectContent.named(key, "Booking", null), SOURCE, act(day)));
    }

    private static Act act(String day) {
        return new Act(
                PartialDate.parse(day), Standing.RECORDED, SOURCE, Instant.parse("2026-11-22T03:00:00Z"), "an actor");
    }

    private static PlanReference plan(LocalDate sharedFrom) {
        return new PlanReference(UUID.randomUUID(), "banyuwangi", "ID", "first", 1, sharedFrom);
    }

    @Test
    @DisplayName("P01 a reported project is adopted by a plan and keeps its identity, and what was public stays so")
    void aReportedProjectIsAdopted() {
        var id = project.id();

        var planned = project.plan(plan(null), ProjectContent.named("booking", "Booking service", null), act("2023"));

        assertThat(planned.projectId()).isEqualTo(id);
        assertThat(project.isInPlan()).isTrue();
        assertThat(project.content().title()).isEqualTo("Booking service");
        assertThat(project.sharedFrom()).contains(LocalDate.parse("2022-12-31"));
    }

    @Test
    @DisplayName("P09 what a plan tells changes by its next version only")
    void whatAPlanTellsChangesByThePlan() {
        assertThat(project.plan(plan(null), project.content(), act("2023"))).isNotNull();
        assertThatThrownBy(() -> project.revise(project.content(), act("2024"))).isInstanceOf(ProjectInPlan.class);

        assertThat(project.leavePlan(act("2024"))).isNotNull();

        assertThat(project.revise(project.content(), act("2025"))).isNotNull();
    }

    @Test
    @DisplayName("N01 statuses are told in any order, and the latest day counts")
    void statusesAreToldInAnyOrder() {
        assertThat(project.status()).isEqualTo(ProjectStatus.NOT_ON_RECORD);

        assertThat(project.stand(ProjectStatus.ONGOING, SOURCE, act("2024"))).isNotNull();
        assertThat(project.stand(ProjectStatus.PLANNING, SOURCE, act("2022"))).isNotNull();

        assertThat(project.status()).isEqualTo(ProjectStatus.ONGOING);
        assertThat(project.statusOn()).contains(PartialDate.parse("2024"));
    }

    @Test
    @DisplayName("N02 a status that is not on record takes the place of an earlier one and is not guessed")
    void anUnknownStatusStaysVisible() {
        assertThat(project.stand(ProjectStatus.PLANNING, SOURCE, act("2022"))).isNotNull();
        assertThat(project.stand(ProjectStatus.NOT_ON_RECORD, SOURCE, act("2023")))
                .isNotNull();

        assertThat(project.status()).isEqualTo(ProjectStatus.NOT_ON_RECORD);
    }

    @Test
    @DisplayName("P01 title and focus area change between years, the key does not")
    void titleAndFocusAreaChange() {
        assertThat(project.rename("Booking 2", FocusArea.CIVIC_SOCIAL, SOURCE, act("2024")))
                .isNotNull();
        assertThat(project.rename("Booking 1", null, SOURCE, act("2023"))).isNotNull();

        assertThat(project.content().title()).isEqualTo("Booking 2");
        assertThat(project.content().focusArea()).isEqualTo(FocusArea.CIVIC_SOCIAL);
        assertThat(project.key()).isEqualTo("booking");
    }

    @Test
    @DisplayName("P01 what is told of an earlier day brings the project's first day forward")
    void anEarlierDayBringsTheFirstForward() {
        assertThat(project.stand(ProjectStatus.PLANNING, SOURCE, act("2020"))).isNotNull();

        assertThat(project.since()).isEqualTo(PartialDate.parse("2020"));
        assertThat(project.sharedFrom()).contains(LocalDate.parse("2020-12-31"));
    }

    @Test
    @DisplayName("P01 two projects of one city are joined, once, and separated again")
    void projectsAreJoinedAndSeparated() {
        var other = reported("banyuwangi", "tourism", "2023");

        assertThat(other.join(project, "One service", SOURCE, act("2024")).into())
                .isEqualTo(project.id());
        assertThatThrownBy(() -> other.join(project, "Again", SOURCE, act("2024")))
                .isInstanceOf(ProjectAlreadyJoined.class);
        assertThatThrownBy(() -> project.join(other, "Round", SOURCE, act("2024")))
                .isInstanceOf(ProjectAlreadyJoined.class);
        assertThat(other.separate("Two services", SOURCE, act("2025")).from()).isEqualTo(project.id());
        assertThat(other.joinedInto()).isEmpty();
        assertThatThrownBy(() -> other.separate("Again", SOURCE, act("2025"))).isInstanceOf(ProjectNotJoined.class);
    }

    @Test
    @DisplayName("P01 projects of two cities are two, and one is not two")
    void projectsOfTwoCitiesAreTwo() {
        var elsewhere = reported("makassar", "booking", "2022");

        assertThatThrownBy(() -> project.join(elsewhere, "No", SOURCE, act("2024")))
                .isInstanceOf(ProjectsOfTwoCities.class);
        assertThatThrownBy(() -> project.join(project, "No", SOURCE, act("2024")))
                .isInstanceOf(ProjectsOfTwoCities.class);
    }

    @Test
    @DisplayName("P17 before it is shared only the city, its representative and the Secretariat see it")
    void whoSeesIt() {
        var today = LocalDate.parse("2018-07-08");

        assertThat(reader(Set.of(), Set.of()).sees("banyuwangi", "ID", null)).isFalse();
        assertThat(reader(Set.of("banyuwangi"), Set.of()).sees("banyuwangi", "ID", null))
                .isTrue();
        assertThat(reader(Set.of("makassar"), Set.of()).sees("banyuwangi", "ID", null))
                .isFalse();
        assertThat(reader(Set.of(), Set.of("ID")).sees("banyuwangi", "ID", null))
                .isTrue();
        assertThat(reader(Set.of(), Set.of("MY")).sees("banyuwangi", "ID", null))
                .isFalse();
        assertThat(new Viewer(true, Set.of(), Set.of(), today).sees("banyuwangi", "ID", null))
                .isTrue();
        assertThat(reader(Set.of(), Set.of()).sees("banyuwangi", "ID", today)).isTrue();
        assertThat(reader(Set.of(), Set.of()).sees("banyuwangi", "ID", today.plusDays(1)))
                .isFalse();
    }

    private static Viewer reader(Set<String> cities, Set<String> states) {
        return new Viewer(false, cities, states, LocalDate.parse("2018-07-08"));
    }

    @Test
    @DisplayName("P10 the date that was promised first is kept for ever, whatever is promised and expected later")
    void theFirstPromiseIsKept() {
        var promise = new MilestonePromise("opens", "It opens", PartialDate.parse("2023"));
        var told = List.of(
                fact(Kind.PROMISED, "2023", "2022"),
                fact(Kind.PROMISED, "2020-06", "2018"),
                fact(Kind.FORECAST, "2024", "2023-02"),
                fact(Kind.FORECAST, "2023-11", "2023-01"));

        var milestone = Milestone.of(promise, told);

        assertThat(milestone.firstPromised()).isEqualTo(PartialDate.parse("2020-06"));
        assertThat(milestone.planned()).isEqualTo(PartialDate.parse("2023"));
        assertThat(milestone.forecast()).isEqualTo(PartialDate.parse("2024"));
        assertThat(milestone.reached()).isNull();
        assertThat(milestone.overdueOn(LocalDate.parse("2023-12-31"))).isFalse();
        assertThat(milestone.overdueOn(LocalDate.parse("2024-01-01"))).isTrue();
    }

    private static MilestoneFact fact(Kind kind, String date, String told) {
        return new MilestoneFact(
                "opens",
                kind,
                PartialDate.parse(date),
                PartialDate.parse(told),
                SOURCE,
                Instant.parse("2026-11-22T03:00:00Z"));
    }

    @Test
    void settlingTakesTheLatestOfBoth() {
        var changed = project.settle(Optional.empty(), Optional.empty(), act("2024"));

        assertThat(changed.content()).isEqualTo(project.content());
        assertThat(project.status()).isEqualTo(ProjectStatus.NOT_ON_RECORD);
    }
}
