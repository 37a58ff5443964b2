package ascn.cityregistry.dossier.api;

import ascn.contracts.record.PartialDate;
import ascn.contracts.record.Standing;
import ascn.platform.http.time.Acts;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * When a member state took back what it has written. Everything is left out by one that does so today; an act of the past
 * names its day and its source (rules N01, N03).
 *
 * @param occurredOn the day, as precisely as it is known
 * @param source where it is written down
 */
public record WithdrawalRequest(
        @Nullable PartialDate occurredOn,

        @Nullable @Size(min = 1, max = 500, message = "must have 1 to 500 characters")
        String source) {

    /** When it took effect. */
    public Acts.Dated toDated() {
        return new Acts.Dated(occurredOn, Standing.RECORDED, source);
    }
}
