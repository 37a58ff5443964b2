package ascn.actionplan.progress.api;

import ascn.actionplan.catalogue.domain.FocusArea;
import ascn.actionplan.progress.domain.Evidence;
import ascn.actionplan.progress.domain.IndicatorProgress;
import ascn.actionplan.progress.domain.MilestoneProgress;
import ascn.actionplan.progress.domain.ProgressLine;
import ascn.actionplan.project.domain.ProjectStatus;
import ascn.contracts.record.OnRecord;
import ascn.contracts.record.PartialDate;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a city reports of one project, in the network's own form. Texts that no source gives are NOT_ON_RECORD; only an act of
 * the past may leave them so.
 *
 * @param project key of the project within its city
 * @param title its title as reported in this year; left out where it is as it was
 * @param focusArea its focus area as reported in this year; left out where it is as it was
 * @param status how it stands
 * @param objective what it is for
 * @param progress what was done
 * @param obstacles what stood in the way
 * @param wayForward what comes next
 * @param supportRequired what the city needs for it
 * @param milestones how its milestones stand, those of which there is news
 * @param indicators what its indicators showed
 * @param evidence what shows it, by reference
 */
public record ProgressLineRequest(
        @Schema(examples = "tele-health")
        @NotNull(message = "is missing")
        @Pattern(regexp = SLUG, message = "must be in kebab case")
        @Size(max = 100, message = "is longer than 100 characters")
        String project,

        @Schema(examples = "Tele-health for remote villages")
        @Pattern(regexp = TEXT, message = "must not be blank")
        @Size(max = 300, message = "is longer than 300 characters")
        @Nullable
        String title,

        @Nullable FocusArea focusArea,
        @Nullable ProjectStatus status,

        @Pattern(regexp = TEXT, message = "must not be blank")
        @Size(max = 4000, message = "is longer than 4000 characters")
        @Nullable
        String objective,

        @Pattern(regexp = TEXT, message = "must not be blank")
        @Size(max = 4000, message = "is longer than 4000 characters")
        @Nullable
        String progress,

        @Pattern(regexp = TEXT, message = "must not be blank")
        @Size(max = 4000, message = "is longer than 4000 characters")
        @Nullable
        String obstacles,

        @Pattern(regexp = TEXT, message = "must not be blank")
        @Size(max = 4000, message = "is longer than 4000 characters")
        @Nullable
        String wayForward,

        @Pattern(regexp = TEXT, message = "must not be blank")
        @Size(max = 4000, message = "is longer than 4000 characters")
        @Nullable
        String supportRequired,

        @Size(max = 100, message = "has more than 100 entries") @Valid @Nullable
        List<@NotNull(message = "is missing") Milestone> milestones,

        @Size(max = 100, message = "has more than 100 entries") @Valid @Nullable
        List<@NotNull(message = "is missing") Indicator> indicators,

        @Size(max = 50, message = "has more than 50 entries") @Valid @Nullable
        List<@NotNull(message = "is missing") Proof> evidence) {

    static final String SLUG = "[a-z0-9]+(-[a-z0-9]+)*";
    static final String TEXT = "[\\s\\S]*\\S[\\s\\S]*";
    private static final String NUMBER = "-?\\d{1,18}(\\.\\d{1,6})?";

    /**
     * How a milestone stands.
     *
     * @param milestone its key within the project
     * @param forecast by when it is expected now
     * @param actual when it was reached
     */
    @Schema(name = "MilestoneProgress")
    public record Milestone(
            @NotNull(message = "is missing")
            @Pattern(regexp = SLUG, message = "must be in kebab case")
            @Size(max = 100, message = "is longer than 100 characters")
            String milestone,

            @Nullable PartialDate forecast,
            @Nullable PartialDate actual) {}

    /**
     * What an indicator showed in a period.
     *
     * @param indicator its key within the project
     * @param period the period, a year or month
     * @param value a decimal number, or words of a qualitative indicator; left out for a weighted percentage
     * @param numerator a decimal number, for a weighted percentage
     * @param denominator a decimal number, for a weighted percentage
     * @param parts the value told apart by a dimension
     */
    @Schema(name = "IndicatorProgress")
    public record Indicator(
            @NotNull(message = "is missing")
            @Pattern(regexp = SLUG, message = "must be in kebab case")
            @Size(max = 100, message = "is longer than 100 characters")
            String indicator,

            @NotNull(message = "is missing") PartialDate period,

            @Pattern(regexp = TEXT, message = "must not be blank")
            @Size(max = 2000, message = "is longer than 2000 characters")
            @Nullable
            String value,

            @Pattern(regexp = NUMBER, message = "must be a decimal number") @Nullable
            String numerator,

            @Pattern(regexp = NUMBER, message = "must be a decimal number") @Nullable
            String denominator,

            @Size(max = 50, message = "has more than 50 entries") @Valid @Nullable
            List<@NotNull(message = "is missing") Part> parts) {}

    /**
     * A part of a value.
     *
     * @param dimension by what the parts differ
     * @param category which part
     * @param value as of the whole
     * @param numerator as of the whole
     * @param denominator as of the whole
     */
    @Schema(name = "IndicatorPart")
    public record Part(
            @NotNull(message = "is missing")
            @Pattern(regexp = TEXT, message = "must not be blank")
            @Size(max = 100, message = "is longer than 100 characters")
            String dimension,

            @NotNull(message = "is missing")
            @Pattern(regexp = TEXT, message = "must not be blank")
            @Size(max = 100, message = "is longer than 100 characters")
            String category,

            @Pattern(regexp = TEXT, message = "must not be blank")
            @Size(max = 2000, message = "is longer than 2000 characters")
            @Nullable
            String value,

            @Pattern(regexp = NUMBER, message = "must be a decimal number") @Nullable
            String numerator,

            @Pattern(regexp = NUMBER, message = "must be a decimal number") @Nullable
            String denominator) {

        IndicatorProgress.Part toPart() {
            return new IndicatorProgress.Part(dimension, category, value, numerator, denominator);
        }
    }

    /**
     * A reference to what shows that the line is true. The service does not fetch it.
     *
     * @param uri where it is
     * @param sha256 SHA-256 of its bytes, in 64 lower-case hexadecimal digits
     * @param mediaType what it is
     * @param title what it is called
     */
    @Schema(name = "EvidenceReference")
    public record Proof(
            @Schema(examples = "https://example.org/progress-2022.pdf")
            @NotNull(message = "is missing")
            @Pattern(regexp = "https?://[^\\s@]+", message = "must be an http or https address without credentials")
            @Size(max = 1000, message = "is longer than 1000 characters")
            String uri,

            @Schema(examples = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
            @NotNull(message = "is missing")
            @Pattern(regexp = "[0-9a-f]{64}", message = "must be 64 lower-case hexadecimal digits")
            String sha256,

            @Schema(examples = "application/pdf")
            @NotNull(message = "is missing")
            @Pattern(regexp = "[a-z]+/[a-zA-Z0-9.+-]{1,100}", message = "must be a media type such as application/pdf")
            String mediaType,

            @Pattern(regexp = TEXT, message = "must not be blank")
            @Size(max = 300, message = "is longer than 300 characters")
            @Nullable
            String title) {}

    ProgressLine toLine() {
        return new ProgressLine(
                project,
                title,
                focusArea,
                status,
                onRecord(objective),
                onRecord(progress),
                onRecord(obstacles),
                onRecord(wayForward),
                onRecord(supportRequired),
                orNone(milestones).stream()
                        .map(one -> new MilestoneProgress(one.milestone(), one.forecast(), one.actual()))
                        .toList(),
                orNone(indicators).stream().map(ProgressLineRequest::shown).toList(),
                orNone(evidence).stream()
                        .map(one -> new Evidence(one.uri(), one.sha256(), one.mediaType(), one.title()))
                        .toList());
    }

    private static IndicatorProgress shown(Indicator one) {
        return new IndicatorProgress(
                one.indicator(),
                one.period().toString(),
                one.value(),
                one.numerator(),
                one.denominator(),
                orNone(one.parts()).stream().map(Part::toPart).toList());
    }

    private static <T> List<T> orNone(@Nullable List<T> items) {
        return items == null ? List.of() : items;
    }

    private static @Nullable OnRecord onRecord(@Nullable String written) {
        return written == null ? null : OnRecord.parse(written);
    }
}
