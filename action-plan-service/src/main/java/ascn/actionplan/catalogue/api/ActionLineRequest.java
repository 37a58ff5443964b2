package ascn.actionplan.catalogue.api;

import ascn.actionplan.catalogue.domain.ActionLine;
import ascn.actionplan.catalogue.domain.Pillar;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An action line of an instrument.
 *
 * @param code names it over all instruments, for ever, in kebab case
 * @param label how the instrument writes it
 * @param pillar the pillar of the ASEAN Community under which it stands
 * @param source where it is written down
 */
public record ActionLineRequest(
        @Schema(examples = "mpac2025-4")
        @NotNull(message = "is missing")
        @Pattern(regexp = "[a-z0-9]+(-[a-z0-9]+)*", message = "must be in kebab case, such as mpac2025-4")
        @Size(max = 60, message = "is longer than 60 characters")
        String code,

        @NotBlank(message = "is missing") @Size(max = 300, message = "is longer than 300 characters")
        String label,

        @NotNull(message = "is missing") Pillar pillar,

        @NotBlank(message = "is missing") @Size(max = 500, message = "is longer than 500 characters")
        String source) {

    ActionLine toLine() {
        return new ActionLine(code, label, pillar);
    }
}
