package ascn.actionplan.plan.domain;

import java.util.List;

/**
 * A project of which a version says something else than another.
 *
 * @param project what happened to it, and its own fields
 * @param milestones its milestones that differ, by their keys
 * @param indicators its indicators that differ, by their keys
 */
public record ProjectChange(PartChange project, List<PartChange> milestones, List<PartChange> indicators) {

    /** Keeps the lists from changing under their readers. */
    public ProjectChange {
        milestones = List.copyOf(milestones);
        indicators = List.copyOf(indicators);
    }
}
