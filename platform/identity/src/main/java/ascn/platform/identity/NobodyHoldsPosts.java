package ascn.platform.identity;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** The answer of a service that has no posts. */
@ApplicationScoped
@DefaultBean
class NobodyHoldsPosts implements Posts {

    @Override
    public List<HeldPost> everHeldBy(String actorId, Set<String> posts) {
        return List.of();
    }

    @Override
    public List<HeldPost> heldBy(String actorId, Set<String> posts, LocalDate day) {
        return List.of();
    }
}
