package ascn.actionplan.progress.domain;

import ascn.actionplan.catalogue.domain.FocusArea;
import ascn.actionplan.project.domain.ProjectStatus;
import ascn.contracts.record.OnRecord;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a city reports of one project in a year, in the network's own form. Of a draft any part may still be missing.
 *
 * @param project key of the project within its city; a title may change from year to year, the key does not
 * @param title its title as reported in this year; null where it is as it was
 * @param focusArea its focus area as reported in this year; null where it is as it was
 * @param status how it stands
 * @param objective what it is for
 * @param progress what was done
 * @param obstacles what stood in the way
 * @param wayForward what comes next
 * @param supportRequired what the city needs for it
 * @param milestones how its milestones stand, those of which there is news
 * @param indicators what its indicators showed
 * @param evidence what shows it
 */
public record ProgressLine(
        String project,
        @Nullable String title,
        @Nullable FocusArea focusArea,
        @Nullable ProjectStatus status,
        @Nullable OnRecord objective,
        @Nullable OnRecord progress,
        @Nullable OnRecord obstacles,
        @Nullable OnRecord wayForward,
        @Nullable OnRecord supportRequired,
        List<MilestoneProgress> milestones,
        List<IndicatorProgress> indicators,
        List<Evidence> evidence) {

    /** Keeps the lists from changing. */
    public ProgressLine {
        milestones = List.copyOf(milestones);
        indicators = List.copyOf(indicators);
        evidence = List.copyOf(evidence);
    }

    /** The five parts of the network's form by their names, in its order. */
    Map<String, @Nullable OnRecord> parts() {
        var parts = new LinkedHashMap<String, @Nullable OnRecord>();
        parts.put("objective", objective);
        parts.put("progress", progress);
        parts.put("obstacles", obstacles);
        parts.put("wayForward", wayForward);
        parts.put("supportRequired", supportRequired);
        return parts;
    }
}
