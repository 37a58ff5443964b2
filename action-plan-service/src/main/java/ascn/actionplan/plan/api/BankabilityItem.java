package ascn.actionplan.plan.api;

import static ascn.actionplan.plan.api.PlanProjectItem.WITH_TEXT;
import static ascn.actionplan.plan.api.PlanProjectItem.text;

import ascn.actionplan.project.domain.Bankability;
import ascn.actionplan.project.domain.BankabilityStage;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What a project says about investors.
 *
 * @param claimed the stage that the city claims
 * @param tangibleOutcome what will be there that was not there before
 * @param counterpart the private or financing counterpart, or of which kind one is sought
 * @param counterpartFound whether the counterpart is found; sought otherwise
 */
public record BankabilityItem(
        @NotNull(message = "is missing") BankabilityStage claimed,

        @Nullable
        @Size(max = 2000, message = "is longer than 2000 characters")
        @Pattern(regexp = WITH_TEXT, message = "must not be blank")
        String tangibleOutcome,

        @Nullable
        @Size(max = 500, message = "is longer than 500 characters")
        @Pattern(regexp = WITH_TEXT, message = "must not be blank")
        String counterpart,

        @NotNull(message = "is missing") Boolean counterpartFound) {

    Bankability toBankability() {
        return new Bankability(claimed, text(tangibleOutcome), text(counterpart), counterpartFound);
    }
}
