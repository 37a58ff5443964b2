package ascn.cityregistry.shepherd.api;

import ascn.cityregistry.shepherd.application.ShepherdTermEntry;
import ascn.cityregistry.shepherd.domain.TermKind;
import ascn.contracts.record.PartialDate;
import ascn.contracts.record.Standing;
import ascn.roster.TermDays;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A member state is the shepherd of the network in a term.
 *
 * @param memberState ISO 3166-1 alpha-2 code of the member state
 * @param from its beginning, on which the fact occurred, as precisely as it is known
 * @param until the day after its last, as precisely as it is known
 * @param kind how it came about: an ELECTED term has a change of the ASEAN Chair inside
 * @param standing RECORDED unless only a plan is known; what has not begun can only be planned
 * @param source where it is written down
 */
public record ShepherdTermRequest(
        @Schema(examples = "SG")
        @NotNull(message = "is missing")
        @Pattern(regexp = "[A-Z]{2}", message = "must be an ISO 3166-1 alpha-2 code such as SG")
        String memberState,

        @NotNull(message = "is missing") PartialDate from,
        @NotNull(message = "is missing") PartialDate until,
        @NotNull(message = "is missing") TermKind kind,
        @Nullable Standing standing,

        @Schema(examples = "ASCN2019: Advancing Partnership for Sustainability (2020)")
        @NotBlank(message = "is missing")
        @Size(max = 500, message = "is longer than 500 characters")
        String source) {

    ShepherdTermEntry toEntry() {
        return new ShepherdTermEntry(memberState, new TermDays(from, until), kind, standing, source);
    }
}
