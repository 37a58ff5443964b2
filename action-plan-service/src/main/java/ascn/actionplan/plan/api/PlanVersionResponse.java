package ascn.actionplan.plan.api;

import ascn.actionplan.plan.domain.Consultation;
import ascn.actionplan.plan.domain.PlanVersion;
import ascn.contracts.record.Act;
import ascn.contracts.record.PartialDate;
import ascn.contracts.record.Standing;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a city put forward, as it was; a version never changes.
 *
 * @param number 1, 2, 3 … of this plan
 * @param digest SHA-256 of its canonical JSON (RFC 8785), in hexadecimal digits
 * @param submission when it was put forward
 * @param consultations those that travel with it, oldest first; their comments are at the consultations of the plan
 * @param content its text
 */
public record PlanVersionResponse(
        int number,
        String digest,
        SubmissionView submission,
        List<TravellingConsultation> consultations,
        PlanContentView content) {

    static PlanVersionResponse of(PlanVersion version) {
        return new PlanVersionResponse(
                version.number(),
                version.digest(),
                SubmissionView.of(version.act()),
                version.consultations().stream()
                        .map(consultation -> TravellingConsultation.of(consultation, version.digest()))
                        .toList(),
                PlanContentView.of(version.content()));
    }

    /** When it took effect and when the system was told (rules N01, N03). */
    public record SubmissionView(
            PartialDate occurredOn,
            Standing standing,
            @Nullable String source,
            Instant recordedAt) {

        static SubmissionView of(Act act) {
            return new SubmissionView(act.occurredOn(), act.standing(), act.sourceText(), act.recordedAt());
        }
    }

    /**
     * A consultation that travels with the version.
     *
     * @param occurredOn when it was, as precisely as it is known
     * @param comments how many comments were made; 0 says that there were none
     * @param onThisText whether it was about exactly this text; false where the draft was changed since
     */
    public record TravellingConsultation(PartialDate occurredOn, int comments, boolean onThisText) {

        static TravellingConsultation of(Consultation consultation, String digest) {
            return new TravellingConsultation(
                    consultation.act().occurredOn(),
                    consultation.comments().size(),
                    consultation.draftDigest().equals(digest));
        }
    }
}
