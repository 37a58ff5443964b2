package ascn.cityregistry.nomination.api;

import ascn.cityregistry.nomination.application.RecordAdmissionPath.Entry;
import ascn.cityregistry.nomination.domain.PathKind;
import ascn.contracts.record.PartialDate;
import ascn.contracts.record.Standing;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Cities come into the network by another path from a day on.
 *
 * @param effectiveFrom the first day on which it is open
 * @param kind DOSSIER or APPLICATION
 * @param occurredOn the day of the decision, as precisely as it is known
 * @param standing RECORDED unless only a plan is known
 * @param source where it is written down
 */
public record AdmissionPathRequest(
        @NotNull(message = "is missing") LocalDate effectiveFrom,
        @NotNull(message = "is missing") PathKind kind,
        @NotNull(message = "is missing") PartialDate occurredOn,
        @Nullable Standing standing,

        @Schema(examples = "Terms of Reference of the network (2019)")
        @NotBlank(message = "is missing")
        @Size(max = 500, message = "is longer than 500 characters")
        String source) {

    Entry toEntry() {
        return new Entry(effectiveFrom, kind, occurredOn, standing, source);
    }
}
