package ascn.platform.identity;

import java.time.LocalDate;
import java.util.Set;

/**
 * Tells which posts an actor holds (rule N06). A service that has posts brings a bean of this type; without one nobody
 * holds any. The names of the posts are data of the service: they stand in its permission table.
 *
 * <p>Called on a thread that may block, outside of a transaction or inside the one of a use case.
 */
public interface Posts {

    /**
     * Which of these posts the actor holds or has held on some day: the question at the door, where the day of the act is not
     * known yet. Days that have not come do not count.
     */
    PostsHeld everHeldBy(String actorId, Set<String> posts);

    /** Which of these posts the actor holds on that day: the exact question of a use case, for the day of the act. */
    PostsHeld heldBy(String actorId, Set<String> posts, LocalDate day);
}
