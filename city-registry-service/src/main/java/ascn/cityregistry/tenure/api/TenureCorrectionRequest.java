package ascn.cityregistry.tenure.api;

import ascn.cityregistry.tenure.domain.Designation;
import ascn.cityregistry.tenure.domain.TenureFacts;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A tenure as it is known now, whole; post and subject stay.
 *
 * @param since the first day on which acts of the post are judged by this tenure
 * @param startOnRecord whether the source gives that day as its start; true without it, false only for a day of the past
 * @param until the day after the last, where the tenure is over
 * @param body the body behind the post, or NOT_ON_RECORD for a tenure of the past
 * @param designation from which post an officer of a city comes; absent for other posts
 * @param equivalentPost the title of that post, where the designation is EQUIVALENT
 * @param sample whether an account of the sample network stands for the post; false without it
 * @param source where the tenure is written down
 * @param reason why it is corrected
 */
public record TenureCorrectionRequest(
        @NotNull(message = "is missing") LocalDate since,
        @Nullable Boolean startOnRecord,
        @Nullable LocalDate until,

        @Schema(examples = "Ministry of Home Affairs")
        @NotBlank(message = "is missing")
        @Size(max = 200, message = "is longer than 200 characters")
        String body,

        @Nullable Designation designation,

        @Nullable
        @Size(min = 1, max = 200, message = "must have 1 to 200 characters")
        @Pattern(regexp = ".*\\S.*", message = "must not be blank")
        String equivalentPost,

        @Nullable Boolean sample,

        @Schema(examples = "Concept Note: ASEAN Smart Cities Network (2018)")
        @NotBlank(message = "is missing")
        @Size(max = 500, message = "is longer than 500 characters")
        String source,

        @Schema(examples = "The dossier names another day")
        @NotBlank(message = "is missing")
        @Size(max = 500, message = "is longer than 500 characters")
        String reason) {

    TenureFacts toFacts() {
        return new TenureFacts(
                since,
                !Boolean.FALSE.equals(startOnRecord),
                until,
                body,
                designation,
                equivalentPost,
                Boolean.TRUE.equals(sample),
                source);
    }
}
