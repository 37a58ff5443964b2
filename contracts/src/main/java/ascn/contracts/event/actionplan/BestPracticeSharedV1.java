package ascn.contracts.event.actionplan;

import ascn.contracts.event.EventType;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A city shares a best practice with everybody (rule P19).
 *
 * @param practiceId names it
 * @param city slug of the city
 * @param memberState ISO 3166-1 alpha-2 code of the city's member state
 * @param title how it is called
 * @param done what was done, or NOT_ON_RECORD
 * @param outcome what came of it, or NOT_ON_RECORD
 * @param conditions what another city needs to do the same, or NOT_ON_RECORD
 * @param projects keys of the city's own projects in which it was done
 * @param focusArea focus area of the framework; absent where it has none
 * @param sectors codes of its sectors
 * @param obstacles what it helps against
 * @param source where it is written down; absent when it was told by the call itself
 */
@EventType("ascn.action-plan.best-practice-shared.v1")
public record BestPracticeSharedV1(
        UUID practiceId,
        String city,
        String memberState,
        String title,
        String done,
        String outcome,
        String conditions,
        List<String> projects,
        @Nullable String focusArea,
        List<String> sectors,
        List<String> obstacles,
        @Nullable String source)
        implements ActionPlanEvent {}
