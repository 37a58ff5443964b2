package ascn.contracts.event.actionplan;

import ascn.contracts.event.EventType;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A city takes a best practice back (rule P19).
 *
 * @param practiceId names it
 * @param city slug of the city
 * @param reason why
 * @param source where it is written down; absent when it was told by the call itself
 */
@EventType("ascn.action-plan.best-practice-withdrawn.v1")
public record BestPracticeWithdrawnV1(
        UUID practiceId,
        String city,
        String reason,
        @Nullable String source) implements ActionPlanEvent {}
