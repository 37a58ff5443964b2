package ascn.platform.identity;

import ascn.contracts.identity.Role;
import org.jspecify.annotations.Nullable;

/**
 * Why the caller was let in: the one thing that decided.
 *
 * @param kind what kind of thing it was
 * @param name the role or post; null where none was asked for
 * @param of what the post is held for (a member state, a city, a partner), where it is held for something
 * @param copyPosition position of the last event in this service's copy of the posts when it decided; null where no post
 *     decided, or where the service itself keeps the post
 */
public record Authority(
        Kind kind,
        @Nullable String name,
        @Nullable String of,
        @Nullable Long copyPosition) {

    /** What let the caller in. */
    public enum Kind {
        /** The operation is for everyone. */
        PUBLIC,
        /** A valid token was enough. */
        SIGNED_IN,
        /** A staff role of the token. */
        ROLE,
        /** A post that the caller holds (rule N06). */
        POST
    }

    /** Nothing was asked for. */
    static Authority open() {
        return new Authority(Kind.PUBLIC, null, null, null);
    }

    /** A valid token was asked for, and nothing else. */
    static Authority signedIn() {
        return new Authority(Kind.SIGNED_IN, null, null, null);
    }

    /** A staff role let the caller in. */
    static Authority of(Role role) {
        return new Authority(Kind.ROLE, role.name(), null, null);
    }

    /** A post let the caller in. */
    static Authority of(HeldPost post, @Nullable Long copyPosition) {
        return new Authority(Kind.POST, post.post(), post.of(), copyPosition);
    }
}
