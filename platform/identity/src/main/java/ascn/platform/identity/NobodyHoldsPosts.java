package ascn.platform.identity;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Set;

/** The answer of a service that has no posts. */
@ApplicationScoped
@DefaultBean
class NobodyHoldsPosts implements Posts {

    @Override
    public PostsHeld everHeldBy(String actorId, Set<String> posts) {
        return PostsHeld.NONE;
    }

    @Override
    public PostsHeld heldBy(String actorId, Set<String> posts, LocalDate day) {
        return PostsHeld.NONE;
    }
}
