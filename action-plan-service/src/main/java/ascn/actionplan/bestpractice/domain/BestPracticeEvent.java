package ascn.actionplan.bestpractice.domain;

import ascn.contracts.record.Act;
import java.util.UUID;

/** What can happen to a best practice. */
public sealed interface BestPracticeEvent {

    /** A city shares what it found out, from the day of the act on. */
    record BestPracticeShared(UUID practiceId, String city, String memberState, BestPracticeFacts facts, Act act)
            implements BestPracticeEvent {}

    /** The city takes it back, from the day of the act on. */
    record BestPracticeWithdrawn(UUID practiceId, String city, String reason, Act act) implements BestPracticeEvent {}
}
