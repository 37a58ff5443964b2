package ascn.actionplan.progress.api;

import ascn.actionplan.catalogue.domain.FocusArea;
import ascn.actionplan.progress.domain.Evidence;
import ascn.actionplan.progress.domain.IndicatorProgress;
import ascn.actionplan.progress.domain.MilestoneProgress;
import ascn.actionplan.progress.domain.ProgressLine;
import ascn.actionplan.project.domain.ProjectStatus;
import ascn.contracts.record.PartialDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a city reports of one project.
 *
 * @param project key of the project within its city
 * @param title its title as reported in this year; absent where it is as it was
 * @param focusArea its focus area as reported in this year; absent where it is as it was
 * @param status how it stands
 * @param objective what it is for, or NOT_ON_RECORD
 * @param progress what was done, or NOT_ON_RECORD
 * @param obstacles what stood in the way, or NOT_ON_RECORD
 * @param wayForward what comes next, or NOT_ON_RECORD
 * @param supportRequired what the city needs for it, or NOT_ON_RECORD
 * @param milestones how its milestones stand, those of which there is news
 * @param indicators what its indicators showed
 * @param evidence what shows it, by reference
 */
public record ProgressLineResponse(
        String project,
        @Nullable String title,
        @Nullable FocusArea focusArea,
        @Nullable ProjectStatus status,
        @Nullable String objective,
        @Nullable String progress,
        @Nullable String obstacles,
        @Nullable String wayForward,
        @Nullable String supportRequired,
        List<Milestone> milestones,
        List<Indicator> indicators,
        List<Proof> evidence) {

    static ProgressLineResponse of(ProgressLine line) {
        return new ProgressLineResponse(
                line.project(),
                line.title(),
                line.focusArea(),
                line.status(),
                written(line.objective()),
                written(line.progress()),
                written(line.obstacles()),
                written(line.wayForward()),
                written(line.supportRequired()),
                line.milestones().stream().map(Milestone::of).toList(),
                line.indicators().stream().map(Indicator::of).toList(),
                line.evidence().stream().map(Proof::of).toList());
    }

    private static @Nullable String written(@Nullable Object text) {
        return text == null ? null : text.toString();
    }

    /**
     * How a milestone stands.
     *
     * @param milestone its key within the project
     * @param forecast by when it is expected now
     * @param actual when it was reached
     */
    @Schema(name = "ToldMilestone")
    public record Milestone(
            String milestone,
            @Nullable PartialDate forecast,
            @Nullable PartialDate actual) {

        static Milestone of(MilestoneProgress told) {
            return new Milestone(told.milestone(), told.forecast(), told.actual());
        }
    }

    /**
     * What an indicator showed in a period.
     *
     * @param indicator its key within the project
     * @param period the period, a year or month
     * @param value a decimal number, or words of a qualitative indicator; absent for a weighted percentage
     * @param numerator a decimal number, for a weighted percentage
     * @param denominator a decimal number, for a weighted percentage
     * @param parts the value told apart by a dimension
     */
    @Schema(name = "ToldIndicator")
    public record Indicator(
            String indicator,
            String period,
            @Nullable String value,
            @Nullable String numerator,
            @Nullable String denominator,
            List<Part> parts) {

        static Indicator of(IndicatorProgress told) {
            return new Indicator(
                    told.indicator(),
                    told.period(),
                    told.value(),
                    told.numerator(),
                    told.denominator(),
                    told.parts().stream().map(Part::of).toList());
        }
    }

    /**
     * A part of a value.
     *
     * @param dimension by what the parts differ
     * @param category which part
     * @param value as of the whole
     * @param numerator as of the whole
     * @param denominator as of the whole
     */
    @Schema(name = "ToldIndicatorPart")
    public record Part(
            String dimension,
            String category,
            @Nullable String value,
            @Nullable String numerator,
            @Nullable String denominator) {

        static Part of(IndicatorProgress.Part told) {
            return new Part(told.dimension(), told.category(), told.value(), told.numerator(), told.denominator());
        }
    }

    /**
     * A reference to what shows that the line is true.
     *
     * @param uri where it is
     * @param sha256 SHA-256 of its bytes
     * @param mediaType what it is
     * @param title what it is called
     */
    @Schema(name = "ToldEvidence")
    public record Proof(
            String uri,
            String sha256,
            String mediaType,
            @Nullable String title) {

        static Proof of(Evidence told) {
            return new Proof(told.uri(), told.sha256(), told.mediaType(), told.title());
        }
    }
}
