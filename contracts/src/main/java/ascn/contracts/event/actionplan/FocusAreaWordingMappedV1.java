package ascn.contracts.event.actionplan;

import ascn.contracts.event.EventType;
import java.util.UUID;

/**
 * A wording of cities stands for a focus area of the framework; a mapping of the same wording that was told before
 * counts no more (rule P06).
 *
 * @param wordingId names the mapping
 * @param wording as the city wrote it
 * @param focusArea what it stands for
 * @param source where it is written down
 */
@EventType("ascn.action-plan.focus-area-wording-mapped.v1")
public record FocusAreaWordingMappedV1(UUID wordingId, String wording, String focusArea, String source)
        implements ActionPlanEvent {}
