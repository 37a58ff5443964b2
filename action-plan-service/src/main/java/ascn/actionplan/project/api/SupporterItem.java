package ascn.actionplan.project.api;

import ascn.actionplan.project.domain.Supporter;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * An organisation that helped to develop a project.
 *
 * @param name its name; never that of a person
 * @param partner its slug among the partners of the network, where it is one
 * @param help what it helped with
 */
public record SupporterItem(
        @NotBlank(message = "is missing") @Size(max = 200, message = "is longer than 200 characters")
        String name,

        @Nullable
        @Pattern(regexp = "[a-z0-9]+(-[a-z0-9]+)*", message = "must be a slug in kebab case")
        @Size(max = 100, message = "is longer than 100 characters")
        String partner,

        @NotBlank(message = "is missing") @Size(max = 1000, message = "is longer than 1000 characters")
        String help) {

    Supporter toSupporter() {
        return new Supporter(name, partner, help);
    }

    static SupporterItem of(Supporter told) {
        return new SupporterItem(told.name(), told.partner(), told.help());
    }
}
