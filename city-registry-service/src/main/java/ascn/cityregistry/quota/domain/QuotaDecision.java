package ascn.cityregistry.quota.domain;

import ascn.contracts.problem.RuleViolation;
import ascn.contracts.problem.RuleViolations;
import ascn.contracts.record.Act;
import ascn.contracts.record.OnRecord;
import ascn.contracts.record.PartialDate;
import ascn.contracts.record.Standing;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.ArrayList;

/** The decision on which a policy or waiver rests: taken, not planned, and with the place where it is written down. */
@Embeddable
public class QuotaDecision {

    @Column(name = "decision_reference")
    private String reference;

    @Column(name = "occurred_on")
    private String occurredOn;

    private String source;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected QuotaDecision() {}

    private QuotaDecision(Act act, String reference, String source) {
        this.reference = reference;
        this.occurredOn = act.occurredOn().toString();
        this.source = source;
        this.recordedAt = act.recordedAt();
    }

    /**
     * The decision as it was taken.
     *
     * @param reference names it; {@value OnRecord#NOT_ON_RECORD} only in an act of the record (rules N02, M18)
     * @throws QuotaDecisionOnlyPlanned when it has not been taken yet (rule N03)
     * @throws QuotaDecisionUnnamed when a decision of today has no reference
     */
    public static QuotaDecision taken(Act act, String reference, String source) {
        var faults = new ArrayList<RuleViolation>();
        if (act.standing() == Standing.PLANNED) {
            faults.add(new QuotaDecisionOnlyPlanned());
        }
        if (reference.equals(OnRecord.NOT_ON_RECORD) && !act.isOfTheRecord()) {
            faults.add(new QuotaDecisionUnnamed());
        }
        RuleViolations.refuseIfAny(faults);
        return new QuotaDecision(act, reference, source);
    }

    /** Names the decision, where a source does. */
    public OnRecord reference() {
        return OnRecord.parse(reference);
    }

    /** Its day, as precisely as it is known. */
    public PartialDate occurredOn() {
        return PartialDate.parse(occurredOn);
    }

    /** Where it is written down. */
    public String source() {
        return source;
    }

    /** When the system was told. */
    public Instant recordedAt() {
        return recordedAt;
    }
}
