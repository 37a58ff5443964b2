package ascn.cityregistry.shepherd.domain;

import ascn.contracts.record.Act;
import ascn.roster.TermDays;
import java.util.UUID;

/** What can happen to a term of the shepherd. */
public sealed interface ShepherdTermEvent {

    /** A member state is the shepherd in a term, or is to be. */
    record ShepherdTermRecorded(
            UUID shepherdTermId, String memberState, TermDays days, TermKind kind, String source, Act act)
            implements ShepherdTermEvent {}

    /** What was known of a term is replaced by what is known now. */
    record ShepherdTermCorrected(
            UUID shepherdTermId,
            long version,
            String memberState,
            TermDays days,
            TermKind kind,
            String source,
            String reason,
            Act act)
            implements ShepherdTermEvent {}
}
