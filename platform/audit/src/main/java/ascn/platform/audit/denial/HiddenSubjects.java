package ascn.platform.audit.denial;

import ascn.contracts.problem.RuleViolation;
import ascn.platform.audit.Audit;
import ascn.platform.audit.Calls;
import ascn.platform.http.problem.RefusalListener;
import ascn.platform.identity.CurrentActor;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Leaves the entry of a denial that is answered as 404, because the existence of the subject is not for this actor to
 * know. It is written by another thread: the time of the answer must not tell what its status hides.
 */
@ApplicationScoped
class HiddenSubjects implements RefusalListener {

    private final Audit audit;
    private final Calls calls;
    private final CurrentActor currentActor;
    private final DenialTrail trail;

    HiddenSubjects(Audit audit, Calls calls, CurrentActor currentActor, DenialTrail trail) {
        this.audit = audit;
        this.calls = calls;
        this.currentActor = currentActor;
        this.trail = trail;
    }

    @Override
    public void refused(RuleViolation refusal) {
        if (refusal.kind() == RuleViolation.Kind.HIDDEN && !currentActor.isAnonymous()) {
            var denial = audit.denial(calls.current(), refusal.slug());
            Infrastructure.getDefaultExecutor().execute(() -> trail.keep(denial, refusal.slug()));
        }
    }
}
