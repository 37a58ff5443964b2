package ascn.actionplan.plan.api;

import ascn.actionplan.project.domain.Stakeholder;
import ascn.actionplan.project.domain.StakeholderKind;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * An organisation that takes part in a project.
 *
 * @param name its name; never that of a person
 * @param kind what it is
 * @param role what it does in the project, where told
 */
public record StakeholderItem(
        @NotBlank(message = "is missing") @Size(max = 200, message = "is longer than 200 characters")
        String name,

        @NotNull(message = "is missing") StakeholderKind kind,

        @Nullable @Size(min = 1, max = 500, message = "must have 1 to 500 characters")
        String role) {

    Stakeholder toStakeholder() {
        return new Stakeholder(name, kind, role);
    }
}
