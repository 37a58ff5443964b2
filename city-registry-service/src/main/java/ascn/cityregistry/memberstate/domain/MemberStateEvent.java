package ascn.cityregistry.memberstate.domain;

import ascn.contracts.record.Act;
import java.util.UUID;

/** What can happen to a member state. */
public sealed interface MemberStateEvent {

    /** A state acceded to ASEAN. */
    record MemberStateJoined(String code, String name, UUID capitalId, CapitalCity capital, String source, Act act)
            implements MemberStateEvent {}

    /** Another city became its capital; by a plan, it is to become it. */
    record CapitalMoved(String code, CapitalCity to, String source, Act act) implements MemberStateEvent {}
}
