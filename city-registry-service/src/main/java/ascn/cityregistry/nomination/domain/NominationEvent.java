package ascn.cityregistry.nomination.domain;

import ascn.contracts.record.Act;
import ascn.contracts.record.PartialDate;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What can happen to the ways in which cities are put forward. */
public sealed interface NominationEvent {

    /** Cities come into the network by another path from a day on. */
    record AdmissionPathRecorded(AdmissionPathId pathId, LocalDate effectiveFrom, PathKind kind, String source, Act act)
            implements NominationEvent {}

    /** Member states were asked to nominate by a deadline. */
    record NominationCallRecorded(
            NominationCallId callId,
            int year,
            PartialDate deadline,
            String source,
            @Nullable NominationCallId supersedes,
            Act act)
            implements NominationEvent {}
}
