package ascn.actionplan.project.api;

import ascn.actionplan.project.domain.Stakeholder;
import ascn.actionplan.project.domain.StakeholderKind;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * An organisation that takes part in a project.
 *
 * @param name its name; never that of a person
 * @param kind what it is
 * @param role what it does in the project
 */
public record StakeholderItem(
        @NotBlank(message = "is missing") @Size(max = 200, message = "is longer than 200 characters")
        String name,

        @NotNull(message = "is missing") StakeholderKind kind,

        @Nullable
        @Pattern(regexp = WITH_TEXT, message = "must not be blank")
        @Size(max = 500, message = "is longer than 500 characters")
        String role) {

    private static final String WITH_TEXT = ProjectContentItem.WITH_TEXT;

    Stakeholder toStakeholder() {
        return new Stakeholder(name, kind, role);
    }

    static StakeholderItem of(Stakeholder told) {
        return new StakeholderItem(told.name(), told.kind(), told.role());
    }
}
