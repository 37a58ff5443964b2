package ascn.cityregistry.networkact.domain;

import ascn.contracts.record.Act;
import java.util.UUID;

/** What can happen to an act that made the network. */
public sealed interface NetworkActEvent {

    /** The network was established or launched, or is to be. */
    record NetworkActRecorded(UUID networkActId, NetworkActKind kind, String body, String source, Act act)
            implements NetworkActEvent {}

    /** What was known of an act is replaced by what is known now. */
    record NetworkActCorrected(
            UUID networkActId, long version, NetworkActKind kind, String body, String source, String reason, Act act)
            implements NetworkActEvent {}
}
