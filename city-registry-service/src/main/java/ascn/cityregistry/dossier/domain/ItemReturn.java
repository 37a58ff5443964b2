package ascn.cityregistry.dossier.domain;

import ascn.contracts.record.Act;
import ascn.contracts.record.PartialDate;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An item that went back to the member state, with the reason. It is kept for ever, answered or not. */
@Embeddable
public class ItemReturn {

    private String item;

    private String reason;

    @Column(name = "submitted_on")
    private String submittedOn;

    @Column(name = "occurred_on")
    private String occurredOn;

    private @Nullable String source;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    private String actor;

    @Column(name = "answered_on")
    private @Nullable String answeredOn;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected ItemReturn() {}

    /**
     * @param item which item, as a JSON Pointer into the request that wrote it
     * @param reason what the member state is asked to mend
     * @param submittedOn the day of the submission that it came with
     * @param act the return
     */
    public ItemReturn(String item, String reason, PartialDate submittedOn, Act act) {
        this.item = item;
        this.reason = reason;
        this.submittedOn = submittedOn.toString();
        this.occurredOn = act.occurredOn().toString();
        this.source = act.sourceText();
        this.recordedAt = act.recordedAt();
        this.actor = act.actor();
    }

    /** The member state has submitted again. */
    public void answer(PartialDate day) {
        if (answeredOn == null) {
            answeredOn = day.toString();
        }
    }

    /** Whether the member state may still change the item. */
    public boolean isOpen() {
        return answeredOn == null;
    }

    /** Which item, as a JSON Pointer into the request that wrote it. */
    public String item() {
        return item;
    }

    /** What the member state is asked to mend. */
    public String reason() {
        return reason;
    }

    /** The day of the submission that it came with. */
    public PartialDate submittedOn() {
        return PartialDate.parse(submittedOn);
    }

    /** The day of the return. */
    public PartialDate occurredOn() {
        return PartialDate.parse(occurredOn);
    }

    /** Where the return is written down, if it was not made by the call itself. */
    public Optional<String> source() {
        return Optional.ofNullable(source);
    }

    /** When the system was told. */
    public Instant recordedAt() {
        return recordedAt;
    }

    /** Who told it. */
    public String actor() {
        return actor;
    }

    /** The day of the submission that answered it, once there was one. */
    public Optional<PartialDate> answeredOn() {
        return Optional.ofNullable(answeredOn).map(PartialDate::parse);
    }
}
