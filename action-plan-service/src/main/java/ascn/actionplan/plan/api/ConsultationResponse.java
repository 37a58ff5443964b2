package ascn.actionplan.plan.api;

import ascn.actionplan.plan.domain.Consultation;
import ascn.actionplan.plan.domain.PlanComment;
import ascn.contracts.record.PartialDate;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The National Representative was consulted on a draft. It is no approval.
 *
 * @param id names it
 * @param draftDigest digest of the draft that was read
 * @param comments what was said; empty where there was nothing to say
 * @param occurredOn when it was, as precisely as it is known
 * @param source where it is written down; absent when it was done by the call itself
 * @param recordedAt when the system was told
 * @param version the version with which it travels; absent while it waits for the next one
 */
public record ConsultationResponse(
        UUID id,
        String draftDigest,
        List<PlanComment> comments,
        PartialDate occurredOn,
        @Nullable String source,
        Instant recordedAt,
        @Nullable Integer version) {

    static ConsultationResponse of(Consultation consultation) {
        var act = consultation.act();
        return new ConsultationResponse(
                consultation.id(),
                consultation.draftDigest(),
                consultation.comments(),
                act.occurredOn(),
                act.sourceText(),
                act.recordedAt(),
                consultation.version());
    }
}
