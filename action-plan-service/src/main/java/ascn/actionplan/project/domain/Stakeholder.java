package ascn.actionplan.project.domain;

import org.jspecify.annotations.Nullable;

/**
 * An organisation that takes part in a project (rule P15).
 *
 * @param name its name; never that of a person
 * @param kind what it is
 * @param role what it does in the project, where told
 */
public record Stakeholder(
        String name, StakeholderKind kind, @Nullable String role) {}
