package ascn.actionplan.bestpractice.api;

import ascn.actionplan.bestpractice.domain.BestPracticeFacts;
import ascn.actionplan.catalogue.domain.FocusArea;
import ascn.contracts.record.OnRecord;
import ascn.contracts.record.PartialDate;
import ascn.platform.http.time.Acts;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A city shares what it found out. No names of persons.
 *
 * @param city slug of the city
 * @param title how it is called
 * @param done what was done
 * @param outcome what came of it
 * @param conditions what another city needs to do the same
 * @param projects keys of the city's own projects in which it was done; all of them are shared
 * @param focusArea the focus area of the framework, where it has one
 * @param sectors codes of sectors
 * @param obstacles what it helps against, one obstacle each
 * @param occurredOn the day of the act; today where it is left out, and another only for acts of the record
 * @param source where it is written down; needed for another day than today
 */
public record BestPracticeRequest(
        @Schema(examples = "banyuwangi")
        @NotNull(message = "is missing")
        @Pattern(regexp = KEBAB_CASE, message = "must be the slug of a city")
        @Size(max = 100, message = "is longer than 100 characters")
        String city,

        @Schema(examples = "Village offices that pay their way")
        @NotBlank(message = "is missing")
        @Size(max = 300, message = "is longer than 300 characters")
        String title,

        @NotBlank(message = "is missing") @Size(max = 5000, message = "is longer than 5000 characters")
        String done,

        @NotBlank(message = "is missing") @Size(max = 5000, message = "is longer than 5000 characters")
        String outcome,

        @NotBlank(message = "is missing") @Size(max = 5000, message = "is longer than 5000 characters")
        String conditions,

        @NotNull(message = "is missing") @Size(min = 1, max = 20, message = "holds 1 to 20 projects")
        List<
                        @NotNull(message = "must not be null")
                        @Pattern(regexp = KEBAB_CASE, message = "must be the key of a project")
                        @Size(max = 100, message = "is longer than 100 characters") String>
                projects,

        @Nullable FocusArea focusArea,

        @Nullable @Size(max = 20, message = "holds at most 20 sectors")
        List<
                        @NotNull(message = "must not be null")
                        @Pattern(regexp = KEBAB_CASE, message = "must be a code in kebab case")
                        @Size(max = 60, message = "is longer than 60 characters") String>
                sectors,

        @Nullable @Size(max = 20, message = "holds at most 20 obstacles")
        List<
                        @NotBlank(message = "must not be blank")
                        @Size(max = 200, message = "is longer than 200 characters") String>
                obstacles,

        @Nullable PartialDate occurredOn,

        @Nullable
        @Pattern(regexp = WITH_TEXT, message = "must not be blank")
        @Size(max = 500, message = "is longer than 500 characters")
        String source) {

    static final String KEBAB_CASE = "[a-z0-9]+(-[a-z0-9]+)*";
    static final String WITH_TEXT = "[\\s\\S]*\\S[\\s\\S]*";

    BestPracticeFacts toFacts() {
        return new BestPracticeFacts(
                title,
                OnRecord.parse(done),
                OnRecord.parse(outcome),
                OnRecord.parse(conditions),
                projects,
                focusArea,
                Objects.requireNonNullElse(sectors, List.of()),
                Objects.requireNonNullElse(obstacles, List.of()));
    }

    Acts.Dated dated() {
        return new Acts.Dated(occurredOn, null, source);
    }
}
