package ascn.actionplan.plan.domain;

import org.jspecify.annotations.Nullable;

/**
 * A comment of the National Representative (rules P03, P04). It is text and decides nothing.
 *
 * @param project key of the project that it is about; absent where it is about the plan
 * @param text what is said
 */
public record PlanComment(@Nullable String project, String text) {}
