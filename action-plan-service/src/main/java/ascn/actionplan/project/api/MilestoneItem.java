package ascn.actionplan.project.api;

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
 * @param key names it within its project, for ever, in kebab case
 * @param title how it is written
 * @param planned by when it shall be reached, as precisely as it is known
 */
public record MilestoneItem(
        @Schema(examples = "service-opens")
        @NotNull(message = "is missing")
        @Pattern(regexp = "[a-z0-9]+(-[a-z0-9]+)*", message = "must be in kebab case, such as service-opens")
        @Size(max = 100, message = "is longer than 100 characters")
        String key,

        @NotBlank(message = "is missing") @Size(max = 300, message = "is longer than 300 characters")
        String title,

        @Nullable PartialDate planned) {

    MilestonePromise toMilestone() {
        return new MilestonePromise(key, title, planned);
    }

    static MilestoneItem of(MilestonePromise told) {
        return new MilestoneItem(told.key(), told.title(), told.planned());
    }
}
