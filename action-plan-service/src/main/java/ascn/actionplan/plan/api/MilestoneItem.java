package ascn.actionplan.plan.api;

import ascn.actionplan.project.domain.MilestonePromise;
import ascn.contracts.record.PartialDate;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A milestone as the city promises it.
 *
 * @param key names it within its project, for ever
 * @param title how it is written
 * @param planned by when it shall be reached, as precisely as it is said
 */
public record MilestoneItem(
        @Schema(examples = "first-clinic")
        @NotNull(message = "is missing")
        @Size(max = 120, message = "is longer than 120 characters")
        @Pattern(regexp = "[a-z0-9]+(-[a-z0-9]+)*", message = "must be in kebab case, such as first-clinic")
        String key,

        @NotBlank(message = "is missing") @Size(max = 500, message = "is longer than 500 characters")
        String title,

        @Nullable PartialDate planned) {

    MilestonePromise toPromise() {
        return new MilestonePromise(key, title, planned);
    }
}
