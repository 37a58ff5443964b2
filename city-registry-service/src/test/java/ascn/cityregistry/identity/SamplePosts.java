package ascn.cityregistry.identity;

import ascn.platform.identity.ActorIds;
import ascn.platform.identity.HeldPost;
import ascn.platform.identity.Posts;
import ascn.platform.identity.PostsHeld;
import ascn.roster.RosterPosts;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * One tenure: the subject {@code test-envoy} was envoy for Viet Nam throughout 2020, as far as event 417 tells. For operations
 * whose posts are those of the network the roster answers, as in production.
 */
@ApplicationScoped
@Alternative
@Priority(1)
class SamplePosts implements Posts {

    private static final HeldPost ENVOY = new HeldPost("ENVOY", "VN");
    private static final int YEAR = 2020;
    private static final long COPY_POSITION = 417;

    private final ActorIds actorIds;
    private final RosterPosts roster;

    SamplePosts(ActorIds actorIds, RosterPosts roster) {
        this.actorIds = actorIds;
        this.roster = roster;
    }

    @Override
    public PostsHeld everHeldBy(String actorId, Set<String> posts) {
        return posts.contains(ENVOY.post()) ? envoys(actorId, posts) : roster.everHeldBy(actorId, posts);
    }

    private PostsHeld envoys(String actorId, Set<String> posts) {
        boolean isEnvoy = posts.contains(ENVOY.post()) && actorId.equals(actorIds.of("test-envoy"));
        return new PostsHeld(isEnvoy ? List.of(ENVOY) : List.of(), COPY_POSITION);
    }

    @Override
    public PostsHeld heldBy(String actorId, Set<String> posts, LocalDate day) {
        if (!posts.contains(ENVOY.post())) {
            return roster.heldBy(actorId, posts, day);
        }
        return day.getYear() == YEAR ? envoys(actorId, posts) : new PostsHeld(List.of(), COPY_POSITION);
    }
}
