package ascn.cityregistry.memberstate.application;

import ascn.contracts.identity.Actor;
import ascn.contracts.identity.Role;
import ascn.platform.identity.Authority;
import ascn.platform.identity.CurrentPermission;
import ascn.platform.identity.PostOnTheDay;
import ascn.platform.identity.Posts;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Who may act for a member state: its nominator, by the role of the token, and its National Representative, by the post on
 * the day of the act (rules M05, N06).
 */
@ApplicationScoped
public class StateRepresentation {

    /** The post of the National Representative, as the permission table names it; it is held for a member state. */
    public static final String NATIONAL_REPRESENTATIVE = "NATIONAL_REPRESENTATIVE";

    private final PostOnTheDay postOnTheDay;
    private final CurrentPermission currentPermission;
    private final Posts posts;

    StateRepresentation(PostOnTheDay postOnTheDay, CurrentPermission currentPermission, Posts posts) {
        this.postOnTheDay = postOnTheDay;
        this.currentPermission = currentPermission;
        this.posts = posts;
    }

    /**
     * Goes on only when the actor may act for the state on that day.
     *
     * @param nominators refuses a nominator of another state
     * @throws ascn.platform.identity.PostNotHeld when only a post could allow it, and it is not held for the state then
     */
    public void require(String memberState, Actor actor, LocalDate day, Consumer<Actor> nominators) {
        var authority = postOnTheDay.requireFor(memberState, actor, day);
        if (authority.kind() == Authority.Kind.ROLE) {
            nominators.accept(actor);
        }
    }

    /**
     * Whether what a state keeps to itself is there for the actor: the Secretariat, its nominator, and who holds, has held or
     * will hold its post. On which day that was is asked when it is read or written.
     */
    public boolean mayKnowOf(String memberState, Actor actor) {
        if (actor.has(Role.SECRETARIAT)) {
            return true;
        }
        return isByPost()
                ? posts.everHeldBy(actor.id(), Set.of(NATIONAL_REPRESENTATIVE)).posts().stream()
                        .anyMatch(held -> memberState.equals(held.of()))
                : memberState.equals(actor.memberState());
    }

    private boolean isByPost() {
        return currentPermission.get().authority().kind() == Authority.Kind.POST;
    }

    /**
     * Goes on only when the actor may read what the state keeps to itself, today.
     *
     * @throws ascn.platform.identity.PostNotHeld when only a post could allow it, and it is not held for the state today
     */
    public void requireReader(String memberState, Actor actor, LocalDate today) {
        require(memberState, actor, today, nominator -> {});
    }

    /**
     * The state whose things a list shows to an actor who does not see all: the one that is asked for, or the own one.
     *
     * @param nominators refuses a nominator of another state than the one that is asked for
     * @throws ascn.platform.identity.PostNotHeld when only a post could allow it, and it is not held today
     */
    public String ownState(@Nullable String asked, Actor actor, LocalDate today, Consumer<String> nominators) {
        if (isByPost()) {
            var authority =
                    asked == null ? postOnTheDay.require(actor, today) : postOnTheDay.requireFor(asked, actor, today);
            return String.valueOf(authority.of());
        }
        var own = String.valueOf(actor.memberState());
        if (asked != null && !asked.equals(own)) {
            nominators.accept(asked);
        }
        return own;
    }
}
