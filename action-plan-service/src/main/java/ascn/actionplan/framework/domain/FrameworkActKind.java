package ascn.actionplan.framework.domain;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is done to an edition. Every act but the endorsement of one member state moves it on. */
public enum FrameworkActKind {
    /** The Chair began it. */
    DRAFTED(FrameworkStatus.DRAFTED),
    /** The Chair circulated it. */
    CIRCULATED(FrameworkStatus.CIRCULATED),
    /** The Chair revised it. */
    REVISED(FrameworkStatus.REVISED),
    /** It was discussed at a workshop. */
    DISCUSSED(FrameworkStatus.DISCUSSED),
    /** The Chair put it up for endorsement. */
    PUT_UP(FrameworkStatus.PUT_UP),
    /** One member state endorsed it. */
    ENDORSED_BY_MEMBER_STATE(null),
    /** With the endorsement of the last member state it is endorsed. */
    ENDORSED(FrameworkStatus.ENDORSED);

    private final @Nullable FrameworkStatus status;

    FrameworkActKind(@Nullable FrameworkStatus status) {
        this.status = status;
    }

    /** Where the act brings the edition, if it moves it on. */
    public Optional<FrameworkStatus> status() {
        return Optional.ofNullable(status);
    }
}
