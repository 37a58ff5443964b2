package ascn.actionplan.progress;

import ascn.actionplan.catalogue.domain.FocusArea;
import ascn.actionplan.progress.domain.EntryRules;
import ascn.actionplan.progress.domain.KnownProject;
import ascn.actionplan.progress.domain.MilestoneProgress;
import ascn.actionplan.progress.domain.ProgressContent;
import ascn.actionplan.progress.domain.ProgressEntry;
import ascn.actionplan.progress.domain.ProgressEntryId;
import ascn.actionplan.progress.domain.ProgressLine;
import ascn.actionplan.project.domain.AggregationKind;
import ascn.actionplan.project.domain.IndicatorPromise;
import ascn.actionplan.project.domain.ProjectStatus;
import ascn.contracts.record.Act;
import ascn.contracts.record.OnRecord;
import ascn.contracts.record.PartialDate;
import ascn.contracts.record.Standing;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Yearly entries of Banyuwangi, which has two projects. */
final class Entries {

    static final ProgressEntryId BANYUWANGI_2022 = new ProgressEntryId("banyuwangi", 2022);
    static final Instant NOW = Instant.parse("2026-11-22T03:00:00Z");
    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    static final KnownProject TELE_HEALTH = new KnownProject(
            "tele-health",
            "Tele-health",
            FocusArea.HEALTH_WELLBEING,
            Set.of("first-village"),
            Map.of(
                    "patients",
                    new IndicatorPromise(
                            "patients",
                            "Patients",
                            "people",
                            AggregationKind.SUM,
                            null,
                            null,
                            List.of(),
                            List.of("area"))));
    static final KnownProject SMART_KAMPUNG =
            new KnownProject("smart-kampung", "Smart Kampung", FocusArea.CIVIC_SOCIAL, Set.of(), Map.of());

    private Entries() {}

    static ProgressEntry aDraftOf(ProgressContent content) {
        return ProgressEntry.open(BANYUWANGI_2022, "ID", content, TODAY, NOW);
    }

    static ProgressContent content(ProgressLine... lines) {
        return new ProgressContent(false, List.of(lines));
    }

    static ProgressContent noUpdate() {
        return new ProgressContent(true, List.of());
    }

    static ProgressLine line(String project, ProjectStatus status) {
        return line(project, status, "It reaches more villages");
    }

    static ProgressLine line(String project, ProjectStatus status, String progress) {
        return line(project, null, status, progress, List.of());
    }

    static ProgressLine line(
            String project,
            @Nullable String title,
            ProjectStatus status,
            String progress,
            List<MilestoneProgress> milestones) {
        var text = OnRecord.parse(progress);
        return new ProgressLine(
                project, title, null, status, text, text, text, text, text, milestones, List.of(), List.of());
    }

    static EntryRules rulesOf(Act act) {
        var projects =
                Map.of("tele-health", TELE_HEALTH, "smart-kampung", SMART_KAMPUNG, "smart-village", SMART_KAMPUNG);
        return new EntryRules(projects, act.isOfTheRecord(), act.occurredOn().lastDay());
    }

    static Act today() {
        return new Act(PartialDate.of(TODAY), Standing.RECORDED, null, NOW, "actor");
    }

    static Act ofThePast(String occurredOn) {
        return new Act(PartialDate.parse(occurredOn), Standing.RECORDED, "A report", NOW, "actor");
    }
}
