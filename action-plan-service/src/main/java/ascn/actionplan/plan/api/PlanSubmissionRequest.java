package ascn.actionplan.plan.api;

import ascn.contracts.record.PartialDate;
import ascn.platform.http.time.Acts;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A city puts the draft of its plan forward. Everything is left out by who submits today.
 *
 * @param occurredOn the day, as precisely as it is known
 * @param source where it is written down, for an act of the past
 * @param withheld whether a plan of a later generation is not shared with its submission; the city shares it later
 */
public record PlanSubmissionRequest(
        @Nullable PartialDate occurredOn,

        @Nullable @Size(min = 1, max = 500, message = "must have 1 to 500 characters")
        String source,

        @Nullable Boolean withheld) {

    Acts.Dated toDated() {
        return new Acts.Dated(occurredOn, null, source);
    }

    boolean holdsBack() {
        return Boolean.TRUE.equals(withheld);
    }
}
