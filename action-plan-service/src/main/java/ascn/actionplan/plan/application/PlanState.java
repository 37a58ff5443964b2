package ascn.actionplan.plan.application;

import ascn.actionplan.plan.domain.Plan;
import ascn.platform.audit.AuditedState;
import ascn.platform.audit.Subject;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the audit entries of a plan vouch for: its texts by their digests, and everything that decides about it. */
record PlanState(
        String city,
        int generation,
        String memberState,
        String horizon,
        String draftDigest,
        int writes,
        int latest,
        @Nullable String sharedFrom,
        @Nullable String sharingBasis,
        @Nullable String sharingSource,
        @Nullable String consultation)
        implements AuditedState {

    static PlanState of(Plan plan) {
        return of(plan, null);
    }

    /** @param consultation what a consultation of this write says, where it is one */
    static PlanState of(Plan plan, @Nullable String consultation) {
        return new PlanState(
                plan.id().city(),
                plan.id().generation(),
                plan.memberState(),
                plan.horizon().toString(),
                plan.draftDigest(),
                plan.writes(),
                plan.latest(),
                plan.sharing().map(sharing -> sharing.from().toString()).orElse(null),
                plan.sharing().map(sharing -> sharing.basis().name()).orElse(null),
                plan.sharing()
                        .flatMap(sharing -> Optional.ofNullable(sharing.source()))
                        .orElse(null),
                consultation);
    }

    @Override
    public Subject subject() {
        return new Subject("plan", city + "/" + generation);
    }
}
