package ascn.platform.identity;

import ascn.contracts.problem.RuleViolation;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The caller holds none of the operation's posts on the day of the act (rule N06). */
public final class PostNotHeld extends RuleViolation {

    private final @Nullable Long copyPosition;

    PostNotHeld(Set<String> posts, LocalDate day, @Nullable Long copyPosition) {
        super(
                Kind.FORBIDDEN,
                "post-not-held",
                "N06",
                "On " + day + " you do not hold the post that this act needs: " + String.join(" or ", posts)
                        + asKnownAt(copyPosition),
                "Let the holder of that day act, or have your tenure recorded and redeem its invitation");
        this.copyPosition = copyPosition;
    }

    @Override
    public @Nullable Long copyPosition() {
        return copyPosition;
    }

    private static String asKnownAt(@Nullable Long copyPosition) {
        return copyPosition == null ? "" : ". This service knows the posts up to position " + copyPosition;
    }
}
