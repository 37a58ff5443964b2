package ascn.actionplan.framework.domain;

import org.jspecify.annotations.Nullable;

/**
 * A numbered item of a part of an edition.
 *
 * @param number its number within the part, from 1
 * @param title its heading, where it has one
 * @param text what it says
 */
public record FrameworkItem(int number, @Nullable String title, String text) {}
