package ascn.cityregistry.identity;

import ascn.platform.identity.ActorIds;
import ascn.platform.identity.HeldPost;
import ascn.platform.identity.Posts;
import ascn.platform.identity.PostsHeld;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Tenures of tests: the subject {@code test-envoy} was envoy for Viet Nam throughout 2020, and {@code test-nr-LA} represents
 * Lao PDR since 2018, as far as event 417 tells; likewise the other states of {@link #REPRESENTED}.
 */
@ApplicationScoped
@Alternative
@Priority(1)
class SamplePosts implements Posts {

    private static final HeldPost ENVOY = new HeldPost("ENVOY", "VN");
    private static final int YEAR = 2020;
    private static final String REPRESENTATIVE = "NATIONAL_REPRESENTATIVE";
    private static final List<String> REPRESENTED = List.of("ID", "KH", "LA", "QM", "QN", "QO", "QP");
    private static final LocalDate REPRESENTED_SINCE = LocalDate.parse("2018-01-01");
    private static final long COPY_POSITION = 417;

    private final ActorIds actorIds;

    SamplePosts(ActorIds actorIds) {
        this.actorIds = actorIds;
    }

    @Override
    public PostsHeld everHeldBy(String actorId, Set<String> posts) {
        var held = new ArrayList<HeldPost>();
        if (posts.contains(ENVOY.post()) && actorId.equals(actorIds.of("test-envoy"))) {
            held.add(ENVOY);
        }
        if (posts.contains(REPRESENTATIVE)) {
            REPRESENTED.stream()
                    .filter(state -> actorId.equals(actorIds.of("test-nr-" + state)))
                    .forEach(state -> held.add(new HeldPost(REPRESENTATIVE, state)));
        }
        return new PostsHeld(held, COPY_POSITION);
    }

    @Override
    public PostsHeld heldBy(String actorId, Set<String> posts, LocalDate day) {
        var held = everHeldBy(actorId, posts).posts().stream()
                .filter(post -> post.equals(ENVOY) ? day.getYear() == YEAR : !day.isBefore(REPRESENTED_SINCE))
                .toList();
        return new PostsHeld(held, COPY_POSITION);
    }
}
