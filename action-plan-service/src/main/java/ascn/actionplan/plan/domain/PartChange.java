package ascn.actionplan.plan.domain;

import java.util.List;

/**
 * A milestone, indicator or project of which a version says something else than another; its key says that it is the same.
 *
 * @param key its key
 * @param kind ADDED, REMOVED or CHANGED
 * @param title how it is called; in the later version where it is in both
 * @param fields the fields that differ, in their order; empty where it was added or removed
 */
public record PartChange(String key, Kind kind, String title, List<FieldChange> fields) {

    /** What happened to it. */
    public enum Kind {
        /** Only the later version has it. */
        ADDED,
        /** Only the earlier version has it. */
        REMOVED,
        /** Both have it and differ. */
        CHANGED
    }

    /** Keeps the list from changing under its readers. */
    public PartChange {
        fields = List.copyOf(fields);
    }
}
