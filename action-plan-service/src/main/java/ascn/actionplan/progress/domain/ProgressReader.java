package ascn.actionplan.progress.domain;

import ascn.actionplan.project.domain.Viewer;
import org.jspecify.annotations.Nullable;

/**
 * Who reads lists of progress, and of what (rules C04, C05, C14).
 *
 * @param viewer the caller, by the posts of today
 * @param city slug of the one city that is asked for, where one is
 * @param memberState code of the one state that is asked for, where one is
 */
public record ProgressReader(
        Viewer viewer, @Nullable String city, @Nullable String memberState) {}
