package ascn.cityregistry.secretariat.api;

import ascn.cityregistry.secretariat.application.SecretariatUnitEntry;
import ascn.contracts.record.PartialDate;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An entry of the unit of the Secretariat as it is known now, whole.
 *
 * @param name what the unit is called
 * @param parent the branch or department that it belongs to, or NOT_ON_RECORD
 * @param from from when on, as precisely as it is known
 * @param source where it is written down
 * @param reason why the entry is corrected
 */
public record SecretariatUnitCorrectionRequest(
        @Schema(examples = "Infrastructure Division")
        @NotBlank(message = "is missing")
        @Size(max = 200, message = "is longer than 200 characters")
        String name,

        @Schema(examples = "ASEAN Economic Community Branch")
        @NotBlank(message = "is missing")
        @Size(max = 200, message = "is longer than 200 characters")
        String parent,

        @NotNull(message = "is missing") PartialDate from,

        @NotBlank(message = "is missing") @Size(max = 500, message = "is longer than 500 characters")
        String source,

        @NotBlank(message = "is missing") @Size(max = 500, message = "is longer than 500 characters")
        String reason) {

    SecretariatUnitEntry toEntry() {
        return new SecretariatUnitEntry(name, parent, from, source);
    }
}
