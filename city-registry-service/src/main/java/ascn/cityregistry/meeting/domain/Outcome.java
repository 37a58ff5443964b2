package ascn.cityregistry.meeting.domain;

import ascn.contracts.record.PartialDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What came of a meeting (rules A05, A06).
 *
 * @param id names it
 * @param meetingId the meeting
 * @param type what kind of outcome it is
 * @param text what was agreed
 * @param ownerKind what kind of owner it has
 * @param owner code of the body, slug of the city or code of the member state
 * @param due when it is due, as precisely as it is known; null where no date was set
 * @param source where it is written down
 * @param closed the act that closed it; null while it is open
 */
public record Outcome(
        UUID id,
        UUID meetingId,
        OutcomeType type,
        String text,
        OwnerKind ownerKind,
        String owner,
        @Nullable PartialDate due,
        String source,
        @Nullable Closing closed) {

    /** What kind of owner an outcome has. */
    public enum OwnerKind {
        /** A body, by its code. */
        BODY,
        /** A member city, by its slug. */
        CITY,
        /** A member state, by its code. */
        MEMBER_STATE
    }

    /**
     * The act that closed an outcome.
     *
     * @param occurredOn its day, as precisely as it is known
     * @param act what it was
     * @param source where it is written down
     */
    public record Closing(PartialDate occurredOn, String act, String source) {}

    /** When it is due, if a date was set. */
    public Optional<PartialDate> dueOn() {
        return Optional.ofNullable(due);
    }

    /** The act that closed it, once there was one. */
    public Optional<Closing> closing() {
        return Optional.ofNullable(closed);
    }

    /**
     * Goes on only while it is open.
     *
     * @throws OutcomeAlreadyClosed when an act has closed it
     */
    public void refuseWhenClosed() {
        if (closed != null) {
            throw new OutcomeAlreadyClosed(id, closed.occurredOn());
        }
    }
}
