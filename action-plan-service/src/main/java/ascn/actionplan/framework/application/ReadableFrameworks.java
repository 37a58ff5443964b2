package ascn.actionplan.framework.application;

import ascn.actionplan.framework.domain.Framework;
import ascn.actionplan.framework.domain.FrameworkNotFound;
import ascn.actionplan.framework.domain.Viewer;
import ascn.actionplan.framework.persistence.FrameworkRepository;
import ascn.contracts.identity.Actor;
import ascn.contracts.identity.Role;
import ascn.platform.http.time.Acts;
import ascn.platform.identity.HeldPost;
import ascn.platform.identity.Posts;
import ascn.roster.Post;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The editions as they are there for a reader. */
@ApplicationScoped
class ReadableFrameworks {

    private static final Set<String> OF_THE_NETWORK =
            Set.of(Post.NATIONAL_REPRESENTATIVE, Post.CHIEF_SMART_CITY_OFFICER, Post.CHAIR, Post.SHEPHERD);
    private static final Set<String> SEEING_DRAFTS = Set.of(Post.CHAIR, Post.SHEPHERD);

    private final FrameworkRepository frameworks;
    private final Posts posts;
    private final Acts acts;

    ReadableFrameworks(FrameworkRepository frameworks, Posts posts, Acts acts) {
        this.frameworks = frameworks;
        this.posts = posts;
        this.acts = acts;
    }

    /** Who reads; empty for a call without a token. */
    Viewer viewer(Optional<Actor> reader) {
        return reader.map(this::viewer).orElse(Viewer.PUBLIC);
    }

    private Viewer viewer(Actor actor) {
        if (actor.has(Role.SECRETARIAT)) {
            return new Viewer(true, true, Set.of());
        }
        var held = posts.everHeldBy(actor.id(), OF_THE_NETWORK).posts();
        if (held.isEmpty()) {
            return Viewer.PUBLIC;
        }
        boolean seesDrafts =
                !posts.heldBy(actor.id(), SEEING_DRAFTS, acts.today()).posts().isEmpty();
        var chairedFor = held.stream()
                .filter(post -> post.post().equals(Post.CHAIR))
                .map(HeldPost::of)
                .flatMap(state -> Optional.ofNullable(state).stream())
                .collect(Collectors.toSet());
        return new Viewer(seesDrafts, true, chairedFor);
    }

    /**
     * The edition of that slug.
     *
     * @throws FrameworkNotFound when there is none, or it is not for the reader
     */
    Framework get(String edition, Optional<Actor> reader) {
        return visible(edition, frameworks.named(edition), reader);
    }

    /**
     * The same for a write: writers of one edition come one after the other.
     *
     * @throws FrameworkNotFound when there is none, or it is not for the actor
     */
    Framework forWrite(String edition, Actor actor) {
        return visible(edition, frameworks.forWrite(edition), Optional.of(actor));
    }

    private Framework visible(String edition, Optional<Framework> found, Optional<Actor> reader) {
        var framework = found.orElseThrow(() -> FrameworkNotFound.of(edition));
        if (!viewer(reader).mayRead(framework)) {
            throw FrameworkNotFound.hidden(edition);
        }
        return framework;
    }
}
