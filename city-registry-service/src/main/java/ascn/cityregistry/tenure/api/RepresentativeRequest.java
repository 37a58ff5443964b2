package ascn.cityregistry.tenure.api;

import ascn.cityregistry.tenure.domain.TenureFacts;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A member state has a representative; never a person.
 *
 * @param since the first day on which acts of the post are judged by this tenure
 * @param startOnRecord whether the source gives that day as its start; true without it, false only for a day of the past
 * @param until the day after the last, where the tenure is over
 * @param body the body behind the post, or NOT_ON_RECORD for a tenure of the past
 * @param sample whether an account of the sample network stands for the post; false without it
 * @param source where the tenure is written down
 */
public record RepresentativeRequest(
        @NotNull(message = "is missing") LocalDate since,
        @Nullable Boolean startOnRecord,
        @Nullable LocalDate until,

        @Schema(examples = "Ministry of Home Affairs")
        @NotBlank(message = "is missing")
        @Size(max = 200, message = "is longer than 200 characters")
        String body,

        @Nullable Boolean sample,

        @Schema(examples = "Concept Note: ASEAN Smart Cities Network (2018)")
        @NotBlank(message = "is missing")
        @Size(max = 500, message = "is longer than 500 characters")
        String source) {

    TenureFacts toFacts() {
        return new TenureFacts(
                since,
                !Boolean.FALSE.equals(startOnRecord),
                until,
                body,
                null,
                null,
                Boolean.TRUE.equals(sample),
                source);
    }
}
