package ascn.cityregistry.city.api;

import ascn.cityregistry.city.application.RecordCity.Candidate;
import ascn.cityregistry.city.domain.TerritoryKind;
import ascn.contracts.record.PartialDate;
import ascn.contracts.record.Standing;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A city is a candidate for membership.
 *
 * @param name its name in Latin letters, as ASEAN writes it; its id is made of it
 * @param memberState ISO 3166-1 alpha-2 code of its member state
 * @param territoryKind what kind of territory it is
 * @param occurredOn since when it is a candidate, as precisely as it is known
 * @param standing RECORDED unless only a plan is known, which is not entered
 * @param source where it is written down
 */
public record CandidateRequest(
        @Schema(examples = "Sample Harbour")
        @NotBlank(message = "is missing")
        @Size(max = 200, message = "is longer than 200 characters")
        @Pattern(regexp = "[^\\x00-\\x1F\\x7F]*", message = "has a control character in it")
        String name,

        @Schema(examples = "ID")
        @NotNull(message = "is missing")
        @Pattern(regexp = "[A-Z]{2}", message = "must be an ISO 3166-1 alpha-2 code such as ID")
        String memberState,

        @NotNull(message = "is missing") TerritoryKind territoryKind,

        @NotNull(message = "is missing") PartialDate occurredOn,

        @Nullable Standing standing,

        @Schema(examples = "Concept Note: ASEAN Smart Cities Network (2018)")
        @NotBlank(message = "is missing")
        @Size(max = 500, message = "is longer than 500 characters")
        String source) {

    Candidate toCandidate() {
        return new Candidate(name, memberState, territoryKind, occurredOn, standing, source);
    }
}
