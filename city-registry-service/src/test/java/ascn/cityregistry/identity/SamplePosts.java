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
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The tenures that tests know of, as far as event 417 tells. The subject {@code test-envoy} was envoy for Viet Nam throughout
 * 2020; of the state QA one person is National Representative, and another was until the end of July 2019; {@code
 * test-nr-LA} represents Lao PDR since 2018, and likewise the other states of {@link #REPRESENTED}. For everybody else the roster answers, as in production.
 */
@ApplicationScoped
@Alternative
@Priority(1)
class SamplePosts implements Posts {

    private static final String REPRESENTATIVE = "NATIONAL_REPRESENTATIVE";
    private static final long COPY_POSITION = 417;

    private static final List<String> REPRESENTED = List.of("ID", "KH", "LA", "QM", "QN", "QO", "QP", "QR");

    private static final List<Tenure> TENURES = Stream.concat(
                    Stream.of(
                            tenure("test-envoy", "ENVOY", "VN", "2020-01-01", "2021-01-01"),
                            tenure("test-representative-QA", REPRESENTATIVE, "QA", "2019-08-01", "2100-01-01"),
                            tenure("test-former-representative-QA", REPRESENTATIVE, "QA", "2019-01-15", "2019-08-01")),
                    REPRESENTED.stream()
                            .map(state ->
                                    tenure("test-nr-" + state, REPRESENTATIVE, state, "2018-01-01", "2100-01-01")))
            .toList();

    private final ActorIds actorIds;
    private final RosterPosts roster;

    SamplePosts(ActorIds actorIds, RosterPosts roster) {
        this.actorIds = actorIds;
        this.roster = roster;
    }

    private record Tenure(String subject, HeldPost post, LocalDate since, LocalDate until) {

        boolean runsOn(LocalDate day) {
            return !day.isBefore(since) && day.isBefore(until);
        }
    }

    private static Tenure tenure(String subject, String post, String of, String since, String until) {
        return new Tenure(subject, new HeldPost(post, of), LocalDate.parse(since), LocalDate.parse(until));
    }

    @Override
    public PostsHeld everHeldBy(String actorId, Set<String> posts) {
        return besides(held(actorId, posts, tenure -> true), () -> roster.everHeldBy(actorId, posts), posts);
    }

    @Override
    public PostsHeld heldBy(String actorId, Set<String> posts, LocalDate day) {
        return besides(
                held(actorId, posts, tenure -> tenure.runsOn(day)), () -> roster.heldBy(actorId, posts, day), posts);
    }

    private static PostsHeld besides(PostsHeld sample, Supplier<PostsHeld> roster, Set<String> posts) {
        return sample.posts().isEmpty() && !posts.contains("ENVOY") ? roster.get() : sample;
    }

    private PostsHeld held(String actorId, Set<String> posts, Predicate<Tenure> counts) {
        var held = TENURES.stream()
                .filter(tenure -> posts.contains(tenure.post().post())
                        && actorId.equals(actorIds.of(tenure.subject()))
                        && counts.test(tenure))
                .map(Tenure::post)
                .toList();
        return new PostsHeld(held, COPY_POSITION);
    }
}
