package ascn.actionplan.bestpractice.domain;

import ascn.actionplan.bestpractice.domain.BestPracticeEvent.BestPracticeShared;
import ascn.actionplan.bestpractice.domain.BestPracticeEvent.BestPracticeWithdrawn;
import ascn.contracts.record.Act;
import ascn.contracts.record.PartialDate;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A best practice that a city shares (rule P19). What is shared is never rewritten, because others rely on it: the city
 * withdraws it, and may share another.
 *
 * @param id names it
 * @param version counts its changes; its entity tag rests on it
 * @param city slug of the city
 * @param memberState code of the city's member state
 * @param facts what the city tells
 * @param sharedOn since when it is shared
 * @param source where that is written down; absent when it was told by the call itself
 * @param withdrawal that the city took it back, where it did
 * @param recordedAt when the system was told first
 */
public record BestPractice(
        UUID id,
        long version,
        String city,
        String memberState,
        BestPracticeFacts facts,
        PartialDate sharedOn,
        @Nullable String source,
        @Nullable Withdrawal withdrawal,
        Instant recordedAt) {

    /**
     * That the city took it back.
     *
     * @param on since when it is not shared any more
     * @param reason why
     * @param source where that is written down; absent when it was told by the call itself
     */
    public record Withdrawal(
            PartialDate on, String reason, @Nullable String source) {}

    /** The practice as it was shared. */
    public static BestPractice from(BestPracticeShared shared) {
        return new BestPractice(
                shared.practiceId(),
                0,
                shared.city(),
                shared.memberState(),
                shared.facts(),
                shared.act().occurredOn(),
                shared.act().sourceText(),
                null,
                shared.act().recordedAt());
    }

    /**
     * The city takes it back; it stays on record.
     *
     * @throws BestPracticeAlreadyWithdrawn when it has been
     * @throws BestPracticeWithdrawnBeforeShared when it was shared after that day for certain
     */
    public BestPracticeWithdrawn withdraw(String reason, Act act) {
        if (withdrawal != null) {
            throw new BestPracticeAlreadyWithdrawn(withdrawal.on());
        }
        if (act.occurredOn().isCertainlyBefore(sharedOn)) {
            throw new BestPracticeWithdrawnBeforeShared(act.occurredOn(), sharedOn);
        }
        return new BestPracticeWithdrawn(id, city, reason, act);
    }

    /** The practice after it was withdrawn. */
    public BestPractice after(BestPracticeWithdrawn withdrawn) {
        var act = withdrawn.act();
        return new BestPractice(
                id,
                version + 1,
                city,
                memberState,
                facts,
                sharedOn,
                source,
                new Withdrawal(act.occurredOn(), withdrawn.reason(), act.sourceText()),
                recordedAt);
    }
}
