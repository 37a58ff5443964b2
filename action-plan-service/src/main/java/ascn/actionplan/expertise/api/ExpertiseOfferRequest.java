package ascn.actionplan.expertise.api;

import ascn.actionplan.expertise.domain.ExpertiseKind;
import ascn.actionplan.expertise.domain.OfferFacts;
import ascn.contracts.record.OnRecord;
import ascn.contracts.record.PartialDate;
import ascn.platform.http.time.Acts;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A city offers expertise or an asset to other cities. No names of persons: an expert is offered by function.
 *
 * @param city slug of the city
 * @param kind what it is
 * @param title how it is called; of an expert the function, never a name
 * @param description what others may expect of it
 * @param sectors codes of sectors
 * @param from the first day for which it may be asked for, where there is one
 * @param until the last day for which it may be asked for, where there is one
 * @param conditions on which it is given, or NOT_ON_RECORD
 * @param occurredOn the day of the act; today where it is left out, and another only for acts of the record
 * @param source where it is written down; needed for another day than today
 */
public record ExpertiseOfferRequest(
        @Schema(examples = "banyuwangi")
        @NotNull(message = "is missing")
        @Pattern(regexp = KEBAB_CASE, message = "must be the slug of a city")
        @Size(max = 100, message = "is longer than 100 characters")
        String city,

        @NotNull(message = "is missing") ExpertiseKind kind,

        @Schema(examples = "Head of the village service centre")
        @NotBlank(message = "is missing")
        @Size(max = 200, message = "is longer than 200 characters")
        String title,

        @NotBlank(message = "is missing") @Size(max = 3000, message = "is longer than 3000 characters")
        String description,

        @Nullable @Size(max = 20, message = "holds at most 20 sectors")
        List<
                        @NotNull(message = "must not be null")
                        @Pattern(regexp = KEBAB_CASE, message = "must be a code in kebab case")
                        @Size(max = 60, message = "is longer than 60 characters") String>
                sectors,

        @Nullable LocalDate from,
        @Nullable LocalDate until,

        @NotBlank(message = "is missing") @Size(max = 2000, message = "is longer than 2000 characters")
        String conditions,

        @Nullable PartialDate occurredOn,

        @Nullable
        @Pattern(regexp = WITH_TEXT, message = "must not be blank")
        @Size(max = 500, message = "is longer than 500 characters")
        String source) {

    static final String KEBAB_CASE = "[a-z0-9]+(-[a-z0-9]+)*";
    static final String WITH_TEXT = "[\\s\\S]*\\S[\\s\\S]*";

    OfferFacts toFacts() {
        return new OfferFacts(
                kind,
                title,
                description,
                Objects.requireNonNullElse(sectors, List.of()),
                from,
                until,
                OnRecord.parse(conditions));
    }

    Acts.Dated dated() {
        return new Acts.Dated(occurredOn, null, source);
    }
}
