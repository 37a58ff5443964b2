package ascn.actionplan.plan.api;

import ascn.actionplan.plan.domain.VersionHead;
import ascn.contracts.record.PartialDate;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A version of a plan without its text.
 *
 * @param number 1, 2, 3 … of this plan
 * @param digest SHA-256 of its canonical JSON (RFC 8785), in hexadecimal digits
 * @param projects how many projects and action lines it holds
 * @param consultations how many consultations travel with it
 * @param submittedOn when it was put forward, as precisely as it is known
 * @param source where that is written down; absent when it was done by the call itself
 * @param recordedAt when the system was told
 */
public record VersionHeadResponse(
        int number,
        String digest,
        int projects,
        int consultations,
        PartialDate submittedOn,
        @Nullable String source,
        Instant recordedAt) {

    static VersionHeadResponse of(VersionHead version) {
        var act = version.act();
        return new VersionHeadResponse(
                version.number(),
                version.digest(),
                version.projects(),
                version.consultations(),
                act.occurredOn(),
                act.sourceText(),
                act.recordedAt());
    }
}
