package ascn.actionplan.progress.application;

import ascn.actionplan.progress.domain.Evidence;
import ascn.actionplan.progress.domain.IndicatorProgress;
import ascn.actionplan.progress.domain.ProgressLine;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A line as audit entries vouch for it: every value as a text. */
record Line(
        String project,
        @Nullable String title,
        @Nullable String focusArea,
        @Nullable String status,
        @Nullable String objective,
        @Nullable String progress,
        @Nullable String obstacles,
        @Nullable String wayForward,
        @Nullable String supportRequired,
        List<Milestone> milestones,
        List<IndicatorProgress> indicators,
        List<Evidence> evidence) {

    static Line of(ProgressLine line) {
        return new Line(
                line.project(),
                line.title(),
                text(line.focusArea()),
                text(line.status()),
                text(line.objective()),
                text(line.progress()),
                text(line.obstacles()),
                text(line.wayForward()),
                text(line.supportRequired()),
                line.milestones().stream()
                        .map(milestone -> new Milestone(
                                milestone.milestone(), text(milestone.forecast()), text(milestone.actual())))
                        .toList(),
                line.indicators(),
                line.evidence());
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    /** How a milestone stands. */
    record Milestone(
            String milestone,
            @Nullable String forecast,
            @Nullable String actual) {}
}
