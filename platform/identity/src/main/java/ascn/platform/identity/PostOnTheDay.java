package ascn.platform.identity;

import ascn.contracts.identity.Actor;
import jakarta.enterprise.context.RequestScoped;
import java.time.LocalDate;
import java.util.function.Predicate;

/**
 * The exact question about a post (rule N06), which a use case asks when it knows the day of the act: the door has only
 * looked whether the caller ever holds a post of the operation's row.
 */
@RequestScoped
public class PostOnTheDay {

    private final CurrentPermission currentPermission;
    private final Posts posts;

    PostOnTheDay(CurrentPermission currentPermission, Posts posts) {
        this.currentPermission = currentPermission;
        this.posts = posts;
    }

    /**
     * By what the actor acts on that day. A role of the token that the row names goes before any post.
     *
     * @throws PostNotHeld when only a post could allow it, and none of the row's is held on that day
     */
    public Authority require(Actor actor, LocalDate day) {
        return require(actor, day, post -> true);
    }

    /**
     * The same, for a post that is held for this member state, city or partner.
     *
     * @throws PostNotHeld when only a post could allow it, and none of the row's is held for it on that day
     */
    public Authority requireFor(String subject, Actor actor, LocalDate day) {
        return require(actor, day, post -> subject.equals(post.of()));
    }

    private Authority require(Actor actor, LocalDate day, Predicate<HeldPost> fits) {
        var permission = currentPermission.get();
        if (permission.authority().kind() != Authority.Kind.POST) {
            return permission.authority();
        }
        var held = posts.heldBy(actor.id(), permission.row().posts(), day);
        var authority = held.authority(fits)
                .orElseThrow(() -> new PostNotHeld(permission.row().posts(), day, held.copyPosition()));
        currentPermission.grant(new Permission(permission.operationId(), permission.row(), authority));
        return authority;
    }
}
