package ascn.platform.identity;

import ascn.platform.http.idempotency.Caller;
import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;

/** Tells the idempotency of calls who calls. */
@RequestScoped
class CurrentCaller implements Caller {

    private final CurrentActor currentActor;

    CurrentCaller(CurrentActor currentActor) {
        this.currentActor = currentActor;
    }

    @Override
    public Optional<String> id() {
        return currentActor.isAnonymous()
                ? Optional.empty()
                : Optional.of(currentActor.get().id());
    }
}
