package ascn.actionplan.progress;

import static ascn.actionplan.progress.Entries.content;
import static ascn.actionplan.progress.Entries.line;
import static ascn.actionplan.progress.Entries.noUpdate;
import static ascn.actionplan.progress.Entries.ofThePast;
import static ascn.actionplan.progress.Entries.rulesOf;
import static ascn.actionplan.progress.Entries.today;
import static org.assertj.core.api.Assertions.assertThat;

import ascn.actionplan.progress.domain.IndicatorProgress;
import ascn.actionplan.progress.domain.MilestoneProgress;
import ascn.actionplan.progress.domain.ProgressContent;
import ascn.actionplan.progress.domain.ProgressLine;
import ascn.actionplan.project.domain.ProjectStatus;
import ascn.contracts.record.Act;
import ascn.contracts.record.OnRecord;
import ascn.contracts.record.PartialDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What is wrong with an entry is told all at once. */
class EntryRulesTest {

    private static List<String> faults(ProgressContent content, Act act) {
        return rulesOf(act).faults(content).stream()
                .map(fault -> fault.slug() + " " + fault.pointer())
                .toList();
    }

    @Test
    @DisplayName("P10 an entry has a line, or states that there is no update, and not both")
    void anEntrySaysSomethingOrThatThereIsNothing() {
        assertThat(faults(content(), today())).containsExactly("progress-missing /lines");
        assertThat(faults(noUpdate(), today())).isEmpty();
        assertThat(faults(new ProgressContent(true, List.of(line("tele-health", ProjectStatus.ONGOING))), today()))
                .containsExactly("no-update-with-lines /noUpdate");
    }

    @Test
    @DisplayName("N02 that there is no update is the city's own statement of today and never entered for it")
    void noUpdateIsNeverEnteredForACity() {
        assertThat(faults(noUpdate(), ofThePast("2022-09-21"))).containsExactly("no-update-of-the-past /noUpdate");
    }

    @Test
    @DisplayName("P10 a line has all parts of the network's form, and lacks are told all at once")
    void aLineHasAllParts() {
        var empty = new ProgressLine(
                "tele-health", null, null, null, null, null, null, null, null, List.of(), List.of(), List.of());

        assertThat(faults(content(empty), today()))
                .containsExactly(
                        "progress-part-missing /lines/0/status",
                        "progress-part-missing /lines/0/objective",
                        "progress-part-missing /lines/0/progress",
                        "progress-part-missing /lines/0/obstacles",
                        "progress-part-missing /lines/0/wayForward",
                        "progress-part-missing /lines/0/supportRequired");
    }

    @Test
    @DisplayName("N02 an entry of the past may leave open what no source gives, one of today may not")
    void unknownsAreForThePast() {
        var open = line("tele-health", ProjectStatus.NOT_ON_RECORD, "NOT_ON_RECORD");

        assertThat(faults(content(open), ofThePast("2022-09-21"))).isEmpty();
        assertThat(faults(content(open), today()))
                .hasSize(6)
                .allMatch(fault -> fault.startsWith("not-on-record-today"));
    }

    @Test
    @DisplayName("P10 a project has one line, by whatever key it is named")
    void aProjectHasOneLine() {
        var twice = content(line("smart-kampung", ProjectStatus.ONGOING), line("smart-village", ProjectStatus.ONGOING));

        assertThat(faults(twice, today())).containsExactly("progress-project-twice /lines/1/project");
    }

    @Test
    @DisplayName(
            "P01 P10 a project that is not on record is reported first; a list of the past may bring it with its title")
    void aNewProjectComesWithAListOfThePastOnly() {
        var titled = line("new-port", "New port", ProjectStatus.PLANNING, "NOT_ON_RECORD", List.of());

        assertThat(faults(content(titled), ofThePast("2022-09-21"))).isEmpty();
        assertThat(faults(content(line("new-port", ProjectStatus.PLANNING)), ofThePast("2022-09-21")))
                .containsExactly("progress-project-unknown /lines/0/project");
        assertThat(faults(content(line("new-port", ProjectStatus.PLANNING)), today()))
                .containsExactly("progress-project-unknown /lines/0/project");
    }

    @Test
    @DisplayName("P10 N01 milestones are those of the project, and what is reached was reached by the day of the entry")
    void milestonesAreOfTheProjectAndNotAhead() {
        assertThat(faults(content(reached("first-village", "2022-09-21")), ofThePast("2022-09-21")))
                .isEmpty();
        assertThat(faults(content(reached("first-village", "2022-09-22")), ofThePast("2022-09-21")))
                .containsExactly("milestone-ahead /lines/0/milestones/0/actual");
        assertThat(faults(content(reached("second-village", "2022-09-21")), ofThePast("2022-09-21")))
                .containsExactly("progress-milestone-unknown /lines/0/milestones/0/milestone");
    }

    private static ProgressLine reached(String milestone, String day) {
        var told = new MilestoneProgress(milestone, null, PartialDate.parse(day));
        return line("tele-health", null, ProjectStatus.ONGOING, "It goes on", List.of(told));
    }

    @Test
    @DisplayName("P10 a value is what the indicator measures, of a period that has begun, and its parts make the whole")
    void valuesAreWhatTheIndicatorMeasures() {
        assertThat(faults(content(shown("patients", "2022", "120", "40", "80")), ofThePast("2022-09-21")))
                .isEmpty();
        assertThat(faults(content(shown("patients", "2022", "120", "40", "79")), ofThePast("2022-09-21")))
                .hasSize(1)
                .allMatch(fault -> fault.endsWith("/lines/0/indicators/0/parts"));
        assertThat(faults(content(shown("patients", "2022", "many", "40", "80")), ofThePast("2022-09-21")))
                .containsExactly("indicator-not-a-number /lines/0/indicators/0/value");
        assertThat(faults(content(shown("patients", "2023", "120", "40", "80")), ofThePast("2022-09-21")))
                .containsExactly("not-happened-yet /lines/0/indicators/0/period");
        assertThat(faults(content(shown("guests", "2022", "120", "40", "80")), ofThePast("2022-09-21")))
                .containsExactly("progress-indicator-unknown /lines/0/indicators/0/indicator");
    }

    private static ProgressLine shown(String indicator, String period, String value, String urban, String rural) {
        var text = OnRecord.parse("It goes on");
        var parts = List.of(
                new IndicatorProgress.Part("area", "urban", urban, null, null),
                new IndicatorProgress.Part("area", "rural", rural, null, null));
        return new ProgressLine(
                "tele-health",
                null,
                null,
                ProjectStatus.ONGOING,
                text,
                text,
                text,
                text,
                text,
                List.of(),
                List.of(new IndicatorProgress(indicator, period, value, null, null, parts)),
                List.of());
    }
}
