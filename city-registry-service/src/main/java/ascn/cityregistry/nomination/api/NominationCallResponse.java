package ascn.cityregistry.nomination.api;

import ascn.cityregistry.nomination.domain.NominationCall;
import ascn.cityregistry.nomination.domain.NominationCallId;
import ascn.contracts.record.PartialDate;
import ascn.contracts.record.Standing;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Member states are asked to nominate by a deadline. It is soft: what comes later is accepted and marked late.
 *
 * @param id names it
 * @param year the year whose nominations it asks for
 * @param deadline the last day, as precisely as it is known
 * @param occurredOn the day of the call, as precisely as it is known
 * @param standing RECORDED, or PLANNED where only a plan is known
 * @param source where it is written down
 * @param recordedAt when the system was told
 * @param supersedes the call that it corrected
 * @param supersededAt when another took its place; absent while it holds
 */
public record NominationCallResponse(
        UUID id,
        int year,
        PartialDate deadline,
        PartialDate occurredOn,
        Standing standing,
        String source,
        Instant recordedAt,
        @Nullable UUID supersedes,
        @Nullable Instant supersededAt) {

    static NominationCallResponse of(NominationCall call) {
        return new NominationCallResponse(
                call.id().uuid(),
                call.year(),
                call.deadline(),
                call.occurredOn(),
                call.standing(),
                call.source(),
                call.recordedAt(),
                call.supersedes().map(NominationCallId::uuid).orElse(null),
                call.supersededAt().orElse(null));
    }
}
