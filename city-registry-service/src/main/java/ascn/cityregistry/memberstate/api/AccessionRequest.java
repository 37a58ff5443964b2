package ascn.cityregistry.memberstate.api;

import ascn.cityregistry.memberstate.application.RecordAccession.Accession;
import ascn.contracts.record.PartialDate;
import ascn.contracts.record.Standing;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A state that acceded to ASEAN.
 *
 * @param code ISO 3166-1 alpha-2 code
 * @param name the name that ASEAN writes
 * @param capital its capital then
 * @param occurredOn the day of the accession, as precisely as it is known
 * @param standing RECORDED, which is also what it is without one; a plan makes no member state
 * @param source where it is written down
 */
public record AccessionRequest(
        @Schema(examples = "TL")
        @NotNull(message = "is missing")
        @Pattern(regexp = "[A-Z]{2}", message = "must be an ISO 3166-1 alpha-2 code such as TL")
        String code,

        @Schema(examples = "Timor-Leste")
        @NotBlank(message = "is missing")
        @Size(max = 120, message = "is longer than 120 characters")
        String name,

        @NotNull(message = "is missing") @Valid CapitalItem capital,
        @NotNull(message = "is missing") PartialDate occurredOn,
        @Nullable Standing standing,

        @Schema(examples = "Timor-Leste officially becomes ASEAN's 11th member (Viet Nam News, 2025)")
        @NotBlank(message = "is missing")
        @Size(max = 500, message = "is longer than 500 characters")
        String source) {

    Accession toAccession() {
        return new Accession(code, name.strip(), capital.toCity(), occurredOn, standing, source);
    }
}
