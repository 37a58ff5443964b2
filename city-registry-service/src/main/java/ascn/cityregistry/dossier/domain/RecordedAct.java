package ascn.cityregistry.dossier.domain;

import ascn.contracts.record.Act;
import ascn.contracts.record.PartialDate;
import ascn.contracts.record.Standing;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An act on a dossier, as it is kept. */
@Embeddable
public class RecordedAct {

    private String occurredOn;

    @Enumerated(EnumType.STRING)
    private Standing standing;

    private @Nullable String source;

    private Instant recordedAt;

    private String actor;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected RecordedAct() {}

    /** @param act the act */
    public RecordedAct(Act act) {
        this.occurredOn = act.occurredOn().toString();
        this.standing = act.standing();
        this.source = act.sourceText();
        this.recordedAt = act.recordedAt();
        this.actor = act.actor();
    }

    /** The act as a value. */
    public Act act() {
        return new Act(PartialDate.parse(occurredOn), standing, source, recordedAt, actor);
    }
}
