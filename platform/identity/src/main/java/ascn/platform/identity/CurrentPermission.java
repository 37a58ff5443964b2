package ascn.platform.identity;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Tells which operation runs, and what allows its caller to run it. Empty where no operation runs: in event handlers and
 * scheduled work, and for a request that was refused at the door.
 */
@RequestScoped
public class CurrentPermission {

    private @Nullable Permission permission;

    /** The permission of the operation that runs, if one does. */
    public Optional<Permission> find() {
        return Optional.ofNullable(permission);
    }

    /**
     * The permission of the operation that runs.
     *
     * @throws IllegalStateException where none runs
     */
    public Permission get() {
        return find().orElseThrow(() -> new IllegalStateException("No operation runs here"));
    }

    void grant(Permission granted) {
        permission = granted;
    }
}
