package ascn.cityregistry.chairmanship.domain;

import ascn.contracts.record.Act;
import ascn.contracts.record.Period;
import java.util.UUID;

/** What can happen to an entry of the ASEAN Chair calendar. */
public sealed interface ChairmanshipEvent {

    /** A member state chairs ASEAN in a period, or is to. */
    record ChairmanshipRecorded(UUID chairmanshipId, String memberState, Period period, String source, Act act)
            implements ChairmanshipEvent {}

    /** What was known of an entry is replaced by what is known now. */
    record ChairmanshipCorrected(
            UUID chairmanshipId, long version, String memberState, Period period, String source, String reason, Act act)
            implements ChairmanshipEvent {}
}
