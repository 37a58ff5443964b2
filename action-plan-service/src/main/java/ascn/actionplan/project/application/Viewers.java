package ascn.actionplan.project.application;

import ascn.actionplan.project.domain.Viewer;
import ascn.contracts.identity.Role;
import ascn.platform.http.time.Acts;
import ascn.platform.identity.CurrentActor;
import ascn.platform.identity.HeldPost;
import ascn.platform.identity.Posts;
import ascn.roster.Post;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Who reads: what decides whether something that is not shared yet is shown (rule P17). */
@ApplicationScoped
public class Viewers {

    private final CurrentActor currentActor;
    private final Posts posts;
    private final Acts acts;

    Viewers(CurrentActor currentActor, Posts posts, Acts acts) {
        this.currentActor = currentActor;
        this.posts = posts;
        this.acts = acts;
    }

    /** The caller of this request, by the posts that he or she holds today; anybody without a token. */
    public Viewer current() {
        var today = acts.today();
        if (currentActor.isAnonymous()) {
            return new Viewer(false, Set.of(), Set.of(), today);
        }
        var actor = currentActor.get();
        if (actor.has(Role.SECRETARIAT)) {
            return new Viewer(true, Set.of(), Set.of(), today);
        }
        var held = posts.heldBy(actor.id(), Viewer.POSTS, today).posts();
        return new Viewer(
                false,
                subjects(held, Post.CHIEF_SMART_CITY_OFFICER),
                subjects(held, Post.NATIONAL_REPRESENTATIVE),
                today);
    }

    private static Set<String> subjects(List<HeldPost> held, String post) {
        return held.stream()
                .filter(one -> one.post().equals(post) && one.of() != null)
                .map(one -> String.valueOf(one.of()))
                .collect(Collectors.toSet());
    }
}
