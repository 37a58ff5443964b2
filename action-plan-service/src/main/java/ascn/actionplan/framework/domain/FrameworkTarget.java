package ascn.actionplan.framework.domain;

import ascn.contracts.record.PartialDate;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** By when a step is meant to be taken (rule F08). Nothing depends on it. */
@Embeddable
public class FrameworkTarget {

    @Column(name = "target_on")
    private String targetOn;

    private String source;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected FrameworkTarget() {}

    /**
     * @param targetOn the date, as precisely as it is known (rule N05)
     * @param source where it is written down
     */
    public FrameworkTarget(PartialDate targetOn, String source) {
        this.targetOn = targetOn.toString();
        this.source = source;
    }

    /** The date. */
    public PartialDate targetOn() {
        return PartialDate.parse(targetOn);
    }

    /** Where it is written down. */
    public String source() {
        return source;
    }

    @Override
    public String toString() {
        return targetOn + " source " + source;
    }
}
