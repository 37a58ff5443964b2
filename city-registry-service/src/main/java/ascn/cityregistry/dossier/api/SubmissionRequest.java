package ascn.cityregistry.dossier.api;

import ascn.contracts.record.PartialDate;
import ascn.contracts.record.Standing;
import ascn.platform.http.time.Acts;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * When the submission took effect. Everything is left out by a member state that submits today; an act of the past names
 * its day and its source (rules N01, N03).
 *
 * @param occurredOn the day, as precisely as it is known
 * @param standing RECORDED unless only a plan is known
 * @param source where it is written down
 */
public record SubmissionRequest(
        @Nullable PartialDate occurredOn,
        @Nullable Standing standing,

        @Nullable @Size(min = 1, max = 500, message = "must have 1 to 500 characters")
        String source) {

    /** When it took effect. */
    public Acts.Dated toDated() {
        return new Acts.Dated(occurredOn, standing, source);
    }
}
