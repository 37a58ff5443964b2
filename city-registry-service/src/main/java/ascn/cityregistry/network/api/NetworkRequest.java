package ascn.cityregistry.network.api;

import ascn.cityregistry.network.domain.NetworkFacts;
import ascn.contracts.record.PartialDate;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Another network of cities.
 *
 * @param code names it
 * @param name its name
 * @param yearEstablished the year in which it was established
 * @param membersAsPrinted how many members it says it has, as printed
 * @param memberCities how many of them are cities
 * @param regionalMemberCities how many of those lie in South-East Asia
 * @param countedOn of when these numbers are, as precisely as it is known
 * @param source where all that is written down
 */
public record NetworkRequest(
        @Schema(examples = "C40")
        @NotNull(message = "is missing")
        @Pattern(regexp = "[A-Z0-9]+(-[A-Z0-9]+)*", message = "must be capital letters and digits such as C40")
        @Size(max = 40, message = "is longer than 40 characters")
        String code,

        @Schema(examples = "C40 Cities Climate Leadership Group")
        @NotBlank(message = "is missing")
        @Size(max = 200, message = "is longer than 200 characters")
        String name,

        @Schema(examples = "2005")
        @Nullable
        @Min(value = 1000, message = "must be at least 1000")
        @Max(value = 9999, message = "must be at most 9999")
        Integer yearEstablished,

        @Schema(examples = "96 cities") @Nullable @Size(min = 1, max = 200, message = "must have 1 to 200 characters")
        String membersAsPrinted,

        @Schema(examples = "96")
        @Nullable
        @Min(value = 0, message = "must not be negative")
        @Max(value = 10_000_000, message = "must be at most 10000000")
        Integer memberCities,

        @Schema(examples = "7")
        @Nullable
        @Min(value = 0, message = "must not be negative")
        @Max(value = 10_000_000, message = "must be at most 10000000")
        Integer regionalMemberCities,

        @NotNull(message = "is missing") PartialDate countedOn,

        @Schema(examples = "ASEAN Cities: The Rise of Paradiplomacy (2020)")
        @NotBlank(message = "is missing")
        @Size(max = 500, message = "is longer than 500 characters")
        String source) {

    NetworkFacts toFacts() {
        return new NetworkFacts(
                name, yearEstablished, membersAsPrinted, memberCities, regionalMemberCities, countedOn, source);
    }
}
