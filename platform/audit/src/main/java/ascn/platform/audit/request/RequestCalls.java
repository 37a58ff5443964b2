package ascn.platform.audit.request;

import ascn.platform.audit.Call;
import ascn.platform.audit.Calls;
import ascn.platform.identity.CurrentActor;
import ascn.platform.identity.CurrentPermission;
import ascn.platform.identity.Permission;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/** Reads the call from the request that runs, and from what its permission rests on. */
@ApplicationScoped
class RequestCalls implements Calls {

    private final RequestedOperation requested;
    private final CurrentActor currentActor;
    private final CurrentPermission permission;

    RequestCalls(RequestedOperation requested, CurrentActor currentActor, CurrentPermission permission) {
        this.requested = requested;
        this.currentActor = currentActor;
        this.permission = permission;
    }

    @Override
    public Call current() {
        var asked = requested
                .find()
                .orElseThrow(() -> new IllegalStateException("An entry is about a call, and none is at work here"));
        var authority = permission.find().map(Permission::authority).orElse(null);
        return new Call(
                asked.operationId(),
                asked.path(),
                actor(),
                authority == null ? null : authority.name(),
                authority == null ? null : authority.of(),
                authority == null ? null : authority.copyPosition());
    }

    private @Nullable String actor() {
        return currentActor.isAnonymous() ? null : currentActor.get().id();
    }
}
