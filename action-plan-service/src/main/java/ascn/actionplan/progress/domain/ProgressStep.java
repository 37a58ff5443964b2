package ascn.actionplan.progress.domain;

import ascn.contracts.record.Act;
import ascn.contracts.record.PartialDate;
import ascn.contracts.record.Standing;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One step of an entry on its way. It is kept for ever, with what was sent by it. */
@Embeddable
public class ProgressStep {

    @Enumerated(EnumType.STRING)
    private ProgressStepKind kind;

    @Enumerated(EnumType.STRING)
    @Column(name = "leads_to")
    private ProgressState leadsTo;

    private @Nullable String figure;

    private @Nullable String remark;

    private @Nullable ProgressContent sent;

    @Column(name = "occurred_on")
    private String occurredOn;

    @Column(name = "occurred_by")
    private LocalDate occurredBy;

    @Enumerated(EnumType.STRING)
    private Standing standing;

    private @Nullable String source;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "recorded_by")
    private String recordedBy;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected ProgressStep() {}

    private ProgressStep(ProgressStepKind kind, ProgressState leadsTo, Act act) {
        this.kind = kind;
        this.leadsTo = leadsTo;
        this.occurredOn = act.occurredOn().toString();
        this.occurredBy = act.occurredOn().lastDay();
        this.standing = act.standing();
        this.source = act.sourceText();
        this.recordedAt = act.recordedAt();
        this.recordedBy = act.actor();
    }

    /** A step that says nothing but that it happened. */
    static ProgressStep of(ProgressStepKind kind, ProgressState leadsTo, Act act) {
        return new ProgressStep(kind, leadsTo, act);
    }

    /** The step by which that was sent. */
    static ProgressStep sent(ProgressContent sent, ProgressState leadsTo, Act act) {
        var step = new ProgressStep(ProgressStepKind.SENT, leadsTo, act);
        step.sent = sent;
        return step;
    }

    /** A return with what was said of it. */
    static ProgressStep back(
            ProgressStepKind kind, ProgressState leadsTo, @Nullable String figure, String remark, Act act) {
        var step = new ProgressStep(kind, leadsTo, act);
        step.figure = figure;
        step.remark = remark;
        return step;
    }

    /** What happened. */
    public ProgressStepKind kind() {
        return kind;
    }

    /** Where the entry is since then. */
    public ProgressState leadsTo() {
        return leadsTo;
    }

    /** The figure that went back, as a JSON Pointer into the entry. */
    public Optional<String> figure() {
        return Optional.ofNullable(figure);
    }

    /** The comment or reason of a return. */
    public Optional<String> remark() {
        return Optional.ofNullable(remark);
    }

    /** What was sent, where something was. */
    public Optional<ProgressContent> content() {
        return Optional.ofNullable(sent);
    }

    /** The act with its two times (rule N01). */
    public Act act() {
        return new Act(PartialDate.parse(occurredOn), standing, source, recordedAt, recordedBy);
    }

    /** The last day on which it can have happened; what is asked for a day rests on it (rule N05). */
    public LocalDate occurredBy() {
        return occurredBy;
    }
}
