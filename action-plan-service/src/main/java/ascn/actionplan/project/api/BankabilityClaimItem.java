package ascn.actionplan.project.api;

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
 * @param tangibleOutcome what will be there that was not there before, or NOT_ON_RECORD
 * @param counterpart the private or financing counterpart, or of which kind one is sought, or NOT_ON_RECORD
 * @param counterpartFound whether the counterpart is found; sought otherwise
 */
public record BankabilityClaimItem(
        @NotNull(message = "is missing") BankabilityStage claimed,

        @Nullable
        @Pattern(regexp = WITH_TEXT, message = "must not be blank")
        @Size(max = 2000, message = "is longer than 2000 characters")
        String tangibleOutcome,

        @Nullable
        @Pattern(regexp = WITH_TEXT, message = "must not be blank")
        @Size(max = 500, message = "is longer than 500 characters")
        String counterpart,

        @Nullable Boolean counterpartFound) {

    private static final String WITH_TEXT = ProjectContentItem.WITH_TEXT;

    Bankability toBankability() {
        return new Bankability(
                claimed,
                ProjectContentItem.onRecord(tangibleOutcome),
                ProjectContentItem.onRecord(counterpart),
                Boolean.TRUE.equals(counterpartFound));
    }

    static @Nullable BankabilityClaimItem of(@Nullable Bankability told) {
        return told == null
                ? null
                : new BankabilityClaimItem(
                        told.claimed(),
                        told.tangibleOutcome().toString(),
                        told.counterpart().toString(),
                        told.counterpartFound());
    }
}
