package ascn.actionplan.progress.domain;

import ascn.actionplan.catalogue.domain.FocusArea;
import ascn.actionplan.project.domain.IndicatorPromise;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A project of the city, as far as a line is judged by it.
 *
 * @param key its own key; a line may name it by one that was joined to it
 * @param title as it is now
 * @param focusArea as it is now, where it has one
 * @param milestones keys of its milestones
 * @param indicators its indicators by their keys
 */
public record KnownProject(
        String key,
        String title,
        @Nullable FocusArea focusArea,
        Set<String> milestones,
        Map<String, IndicatorPromise> indicators) {

    /** Keeps the collections from changing. */
    public KnownProject {
        milestones = Set.copyOf(milestones);
        indicators = Map.copyOf(indicators);
    }
}
