package ascn.platform.audit;

import org.jspecify.annotations.Nullable;

/**
 * The call that an entry is about.
 *
 * @param operation the operation's id
 * @param path the path of the request
 * @param actor id of who calls; absent without a token
 * @param allowedBy the role or post that let the actor in; absent where the operation asks for neither, and where the actor
 *     was refused at the door
 * @param allowedFor what the post is held for, where it is held for something
 * @param copyPosition position of the copy of the posts that decided, where one did
 */
public record Call(
        String operation,
        String path,
        @Nullable String actor,
        @Nullable String allowedBy,
        @Nullable String allowedFor,
        @Nullable Long copyPosition) {

    /** What the operation does: the verb that its id begins with. */
    String act() {
        int end = 0;
        while (end < operation.length() && Character.isLowerCase(operation.charAt(end))) {
            end++;
        }
        return end == 0 ? operation : operation.substring(0, end);
    }
}
