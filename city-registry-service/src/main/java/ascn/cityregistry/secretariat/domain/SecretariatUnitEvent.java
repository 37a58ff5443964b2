package ascn.cityregistry.secretariat.domain;

import ascn.contracts.record.Act;
import java.util.UUID;

/** What can happen to an entry of the unit of the Secretariat. */
public sealed interface SecretariatUnitEvent {

    /** The unit has that name and that parent from the day of the act on. */
    record SecretariatUnitRecorded(UUID secretariatUnitId, String name, String parent, String source, Act act)
            implements SecretariatUnitEvent {}

    /** What was known of an entry is replaced by what is known now. */
    record SecretariatUnitCorrected(
            UUID secretariatUnitId, long version, String name, String parent, String source, String reason, Act act)
            implements SecretariatUnitEvent {}
}
