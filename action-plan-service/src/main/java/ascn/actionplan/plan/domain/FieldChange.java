package ascn.actionplan.plan.domain;

import org.jspecify.annotations.Nullable;

/**
 * A field that says something else.
 *
 * @param field its name, or where it stands in a part, for example {@code bankability/claimed}
 * @param before what it said; absent where it said nothing
 * @param after what it says; absent where it says nothing
 */
public record FieldChange(
        String field, @Nullable String before, @Nullable String after) {}
