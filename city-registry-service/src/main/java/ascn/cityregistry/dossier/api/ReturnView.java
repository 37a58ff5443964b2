package ascn.cityregistry.dossier.api;

import ascn.cityregistry.dossier.domain.ItemReturn;
import ascn.contracts.record.PartialDate;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An item that went back to the member state.
 *
 * @param item which item, as a JSON Pointer into what was submitted
 * @param reason what the member state was asked to mend
 * @param submittedOn the day of the submission that it came with
 * @param occurredOn the day of the return
 * @param source where the return is written down; absent where it happened by a call
 * @param recordedAt when the system was told
 * @param answeredOn the day of the submission that answered it; absent while the item may change
 */
public record ReturnView(
        String item,
        String reason,
        PartialDate submittedOn,
        PartialDate occurredOn,
        @Nullable String source,
        Instant recordedAt,
        @Nullable PartialDate answeredOn) {

    /** The return as it is kept. */
    public static ReturnView of(ItemReturn returned) {
        return new ReturnView(
                returned.item(),
                returned.reason(),
                returned.submittedOn(),
                returned.occurredOn(),
                returned.source().orElse(null),
                returned.recordedAt(),
                returned.answeredOn().orElse(null));
    }
}
