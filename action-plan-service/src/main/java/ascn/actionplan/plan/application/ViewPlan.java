package ascn.actionplan.plan.application;

import ascn.actionplan.plan.domain.PlanId;
import ascn.actionplan.plan.domain.PlanNotFound;
import ascn.actionplan.plan.domain.PlanOnDay;
import ascn.actionplan.plan.persistence.PlanReads;
import ascn.platform.http.time.Acts;
import ascn.platform.http.time.AskedFor;
import jakarta.enterprise.context.ApplicationScoped;

/** A plan as it is after a write, for who has written: an act of the past may be by somebody who holds no post today. */
@ApplicationScoped
class ViewPlan {

    private final PlanReads reads;
    private final Acts acts;

    ViewPlan(PlanReads reads, Acts acts) {
        this.reads = reads;
        this.acts = acts;
    }

    PlanOnDay of(PlanId id) {
        return reads.find(id, acts.today(), AskedFor.NOW).orElseThrow(() -> PlanNotFound.of(id));
    }
}
