package ascn.platform.identity;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Which posts an actor holds, and how much was known when this was answered.
 *
 * @param posts those that were asked for and are held
 * @param copyPosition position of the last event that this service's copy of the posts had applied; null where the
 *     service keeps the posts itself
 */
public record PostsHeld(List<HeldPost> posts, @Nullable Long copyPosition) {

    /** No post at all, and no copy. */
    public static final PostsHeld NONE = new PostsHeld(List.of(), null);

    /** Keeps the posts from changing under their readers. */
    public PostsHeld {
        posts = List.copyOf(posts);
    }

    /** The authority of the first of these posts that fits. */
    Optional<Authority> authority(Predicate<HeldPost> fits) {
        return posts.stream().filter(fits).findFirst().map(post -> Authority.of(post, copyPosition));
    }
}
