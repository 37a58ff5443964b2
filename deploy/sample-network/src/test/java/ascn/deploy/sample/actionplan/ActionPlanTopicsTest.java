package ascn.deploy.sample.actionplan;

import static org.assertj.core.api.Assertions.assertThat;

import ascn.contracts.event.Publisher;
import ascn.deploy.sample.data.ActionPlan;
import ascn.deploy.sample.data.DataSet;
import ascn.deploy.sample.data.MonitoringReport;
import ascn.deploy.sample.play.Stage;
import java.net.URI;
import java.time.Year;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What the topics make of the record before they call anybody. */
class ActionPlanTopicsTest {

    private final DataSet record = DataSet.read();

    /** Nobody answers there, and nobody is called. */
    private final Stage stage =
            new Stage(service -> URI.create("http://127.0.0.1:1"), person -> "no token", line -> {});

    @Test
    @DisplayName("P07 the sectors of the projects, each once")
    void sectorsOfTheProjects() {
        assertThat(Sectors.sectors(record))
                .extracting(Sectors.Sector::code)
                .containsExactly(
                        "data",
                        "education",
                        "energy",
                        "environment",
                        "health",
                        "housing",
                        "ict",
                        "public-services",
                        "safety",
                        "tourism",
                        "transport",
                        "water");
        assertThat(Sectors.Sector.of("public-services", "A paper").label()).isEqualTo("Public services");
    }

    @Test
    @DisplayName("P06 only wordings that are the framework's own are mapped; nobody judges the others")
    void onlyTheFrameworksOwnWordingsAreMapped() {
        assertThat(FocusAreaWordings.wordings(record))
                .extracting(wording -> wording.wording() + " is " + wording.focusArea())
                .containsExactlyInAnyOrder(
                        "Civic and Social is CIVIC_SOCIAL",
                        "Industry and Innovation is INDUSTRY_INNOVATION",
                        "Health and Well-being is HEALTH_WELLBEING",
                        "Quality Environment is QUALITY_ENVIRONMENT",
                        "Built Infrastructure is BUILT_INFRASTRUCTURE",
                        "Urban Resilience is QUALITY_ENVIRONMENT");
        assertThat(FocusAreaWordings.unmapped(record)).isPositive();
    }

    @Test
    @DisplayName("P16 the instruments of the founding papers are among those that are linked")
    void instruments() {
        assertThat(record.actionPlans().framework().policyLinks())
                .extracting(link -> Instruments.Instrument.of(link).code())
                .contains("mpac2025", "aim2020", "awgesc", "aiesc", "iai3", "asus")
                .allMatch(code -> code.matches("[a-z0-9]+(-[a-z0-9]+)*"));
    }

    @Test
    @DisplayName("F08 the targets of the framework are the months of the plan of 2018")
    void targetsOfTheFramework() {
        assertThat(edition().targets())
                .extracting(target -> target.get("step") + " " + target.get("targetOn"))
                .containsExactly(
                        "DISCUSSED 2018-05",
                        "ENDORSED 2018-07",
                        "ENDORSED_BY_JCM 2018-10",
                        "ADOPTED_BY_SUMMIT 2018-11");
        assertThat(edition().chair().scope()).contains("SG");
    }

    @Test
    @DisplayName("F04 ten member states endorse the framework; the eleventh was no member then")
    void tenMemberStatesEndorse() {
        assertThat(FrameworkConsensus.states(record, edition().meeting()))
                .hasSize(10)
                .doesNotContain("TL");
    }

    @Test
    @DisplayName("F01 the edition has all its mandatory parts, the draft of March none that is on record")
    void partsOfTheFramework() {
        var sections = FrameworkEdition.Sections.of(record.actionPlans().framework());

        assertThat(sections.definition()).hasSize(1);
        assertThat(sections.principles()).hasSize(11);
        assertThat(sections.outcomes()).hasSize(3);
        assertThat(FrameworkEdition.Sections.notOnRecord().definition()).isNull();
    }

    @Test
    @DisplayName("P18 the workshop was planned for five days and held from 22 to 25 May")
    void theWorkshop() {
        assertThat(WorkshopOf2018.Workshop.of(
                        edition().plannedWorkshop(), edition().workshop()))
                .satisfies(workshop -> {
                    assertThat(workshop.plannedDays()).isEqualTo(5);
                    assertThat(workshop.plannedOn()).isEqualTo("2018-05");
                    assertThat(workshop.heldFrom()).isEqualTo("2018-05-22");
                    assertThat(workshop.heldUntil()).isEqualTo("2018-05-25");
                    assertThat(workshop.source()).hasSizeLessThanOrEqualTo(500);
                });
    }

    @Test
    @DisplayName("N02 what no source gives of a project is NOT_ON_RECORD, and no later list speaks for 2018")
    void whatIsSentOfAPlan() {
        ActionPlan plan = record.actionPlans().plans().get(0);

        var draft = InitialPlans.Draft.of(plan, record.actionPlans().projectsOf(plan));

        assertThat(draft.focusAreas())
                .containsExactly("Civic and Social", "Industry and Innovation", "Health and Well-being");
        assertThat(draft.projects())
                .extracting(InitialPlans.Project::title)
                .containsExactly("Revitalise Kampong Ayer (Water Village)", "Clean River Management Projects");
        assertThat(draft.projects()).extracting(InitialPlans.Project::benefit).containsOnly("NOT_ON_RECORD");
        assertThat(draft.projects()).extracting(InitialPlans.Project::key).startsWith("revitalise-kampong-ayer");
    }

    @Test
    @DisplayName("P05 a target keeps its figure as it is written, and lacks what the plan does not say")
    void targetsOfAPlan() {
        var targets = record.actionPlans().plans().stream()
                .flatMap(plan -> plan.targets().stream())
                .map(InitialPlans.Target::of)
                .toList();

        assertThat(targets).filteredOn(target -> target.value() == null).hasSize(37);
        assertThat(targets).filteredOn(target -> target.value() != null).allSatisfy(target -> assertThat(target.value())
                .matches("-?[0-9]+(\\.[0-9]+)?"));
        assertThat(targets).extracting(InitialPlans.Target::due).contains("2044", "2025");
    }

    @Test
    @DisplayName("P10 one entry for each city that is on the list of a year")
    void entriesOfAYear() {
        assertThat(YearlyList.byCity(record, report(2022))).hasSize(26);
        assertThat(YearlyList.byCity(record, report(2023))).hasSize(26);
        assertThat(YearlyList.byCity(record, report(2024))).hasSize(31).containsKey("rayong");
        assertThat(YearlyList.dayOf(report(2022))).isEqualTo("../2022-09-21");
    }

    @Test
    @DisplayName("N02 a status that the report leaves open is NOT_ON_RECORD, never guessed")
    void anOpenStatusIsNotGuessed() {
        assertThat(YearlyList.byCity(record, report(2024)).values().stream()
                        .flatMap(List::stream)
                        .map(YearlyList.Line::of)
                        .filter(line -> line.status().equals("NOT_ON_RECORD")))
                .hasSize(8);
    }

    @Test
    void aDifferenceToThePrintedCountsIsToldInASentence() {
        assertThat(YearlyFigures.differences(
                        "status, the report counts", Map.of("PLANNING", 16), Map.of("PLANNING", 17, "COMPLETED", 0)))
                .containsExactly("By status, the report counts 17 PLANNING, and the lines have 16");
    }

    private FrameworkEdition edition() {
        return new FrameworkEdition(record, stage.service(Publisher.ACTION_PLAN));
    }

    private MonitoringReport report(int year) {
        return record.actionPlans().reports().stream()
                .filter(report -> report.year().equals(Year.of(year)))
                .findFirst()
                .orElseThrow();
    }
}
