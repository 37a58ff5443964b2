package ascn.actionplan.workbook.domain;

import org.jspecify.annotations.Nullable;

/**
 * A field that the file and somebody else have changed, each to something else.
 *
 * @param path of the field, by keys, for example {@code projects/trams/milestones/opening/planned}
 * @param base what the download said; null where it said nothing
 * @param mine what the file says; null where it says nothing
 * @param theirs what has been written since; null where that says nothing
 */
public record Conflict(
        String path,
        @Nullable String base,
        @Nullable String mine,
        @Nullable String theirs) {}
