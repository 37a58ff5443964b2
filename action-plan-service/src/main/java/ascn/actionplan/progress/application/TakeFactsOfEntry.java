package ascn.actionplan.progress.application;

import ascn.actionplan.progress.domain.KnownProject;
import ascn.actionplan.progress.domain.ProgressContent;
import ascn.actionplan.progress.domain.ProgressEvent.ProgressReceived;
import ascn.actionplan.progress.domain.ProgressLine;
import ascn.actionplan.project.application.TakeMeasuresOfProject;
import ascn.actionplan.project.application.TakeYearOfProject;
import ascn.actionplan.project.application.TakeYearOfProject.YearLine;
import ascn.actionplan.project.domain.ProjectStatus;
import ascn.contracts.record.Act;
import ascn.roster.RosterCity;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What an entry says of the projects becomes theirs in the transaction that receives it, with the day and the source of the
 * entry: it was so then, whenever it is received. Of an entry that was received before only what has changed is told again.
 */
@ApplicationScoped
class TakeFactsOfEntry {

    private final ReadableEntries readable;
    private final TakeYearOfProject takeYear;
    private final TakeMeasuresOfProject takeMeasures;

    TakeFactsOfEntry(ReadableEntries readable, TakeYearOfProject takeYear, TakeMeasuresOfProject takeMeasures) {
        this.readable = readable;
        this.takeYear = takeYear;
        this.takeMeasures = takeMeasures;
    }

    /** @param known the city's projects by every key that leads to them */
    void take(ProgressReceived received, Map<String, KnownProject> known) {
        var city = readable.city(received.id().city());
        var reported = received.reported();
        var told = new Act(
                reported.occurredOn(),
                reported.standing(),
                reported.sourceText(),
                received.act().recordedAt(),
                reported.actor());
        var before = received.before().map(TakeFactsOfEntry::byProject).orElse(Map.of());
        for (var line : received.content().lines()) {
            take(city, line, Optional.ofNullable(before.get(line.project())), known.get(line.project()), told);
        }
    }

    private static Map<String, ProgressLine> byProject(ProgressContent content) {
        return content.lines().stream().collect(Collectors.toMap(ProgressLine::project, Function.identity()));
    }

    private void take(
            RosterCity city, ProgressLine line, Optional<ProgressLine> before, @Nullable KnownProject known, Act told) {
        if (before.filter(line::equals).isPresent()) {
            return;
        }
        boolean sameStatus = before.filter(was -> was.status() == line.status()).isPresent();
        var status = sameStatus ? null : line.status();
        boolean isNamedAnew = line.title() != null || line.focusArea() != null || known == null;
        var project = isNamedAnew
                ? takeYear.take(city, named(line, known, status), told.sourceText(), told)
                : takeMeasures.status(city.cityId(), line.project(), status, told);
        for (var milestone : line.milestones()) {
            if (before.filter(was -> was.milestones().contains(milestone)).isEmpty()) {
                takeMeasures.milestone(project, milestone.milestone(), milestone.forecast(), milestone.actual(), told);
            }
        }
        for (var indicator : line.indicators()) {
            if (before.filter(was -> was.indicators().contains(indicator)).isEmpty()) {
                takeMeasures.value(project, indicator.indicator(), indicator::measured, told);
            }
        }
    }

    private static YearLine named(ProgressLine line, @Nullable KnownProject known, @Nullable ProjectStatus status) {
        var title = line.title() != null || known == null ? String.valueOf(line.title()) : known.title();
        var focusArea = line.focusArea() != null || known == null ? line.focusArea() : known.focusArea();
        return new YearLine(line.project(), title, focusArea, status);
    }
}
