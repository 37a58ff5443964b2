package ascn.cityregistry.tenure.domain;

import ascn.contracts.record.Act;
import java.time.LocalDate;
import java.util.UUID;

/** What can happen to a tenure. */
public sealed interface TenureEvent {

    /** A post has a holder in a period; who that is, is told when the person accepts. */
    record TenureRecorded(UUID tenureId, Post post, String subject, String memberState, TenureFacts facts, Act act)
            implements TenureEvent {}

    /** What was known of a tenure that nobody had accepted is replaced by what is known now. */
    record TenureCorrected(
            UUID tenureId, Post post, String subject, String memberState, TenureFacts facts, String reason, Act act)
            implements TenureEvent {}

    /** A person accepted the invitation and is the holder from now on, for all days of the tenure. */
    record TenureAccepted(UUID tenureId, String holder, Act act) implements TenureEvent {}

    /** The holder has left the post. */
    record TenureEnded(UUID tenureId, LocalDate until, String source, Act act) implements TenureEvent {}
}
